package past.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one source of time. Tests move it; the domain takes dates as arguments. */
@ApplicationScoped
public class Clocks {

    /** Coordinated universal time; a person's own zone is applied where a date is read or shown. */
    @Produces
    @ApplicationScoped
    Clock utc() {
        return Clock.systemUTC();
    }
}
