package past.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The one source of time. Tests move it; the domain takes dates as arguments. */
@ApplicationScoped
public class Clocks {

    /** Where the current thread is in time, while {@link TimeTravel} makes a past; otherwise nothing. */
    static final ThreadLocal<Instant> ELSEWHERE = new ThreadLocal<>();

    /** Coordinated universal time; a person's own zone is applied where a date is read or shown. */
    @Produces
    @ApplicationScoped
    Clock utc() {
        return new Now(ZoneOffset.UTC);
    }

    private static final class Now extends Clock {

        private final ZoneId zone;

        Now(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            Instant elsewhere = ELSEWHERE.get();
            return elsewhere == null ? Instant.now() : elsewhere;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Now(other);
        }
    }
}
