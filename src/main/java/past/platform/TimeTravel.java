package past.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the demonstration world live through its past at the moments when things happened there. It works only with
 * demonstration data, only while the application starts, and only for the thread that travels; afterwards, and in every
 * other installation, it refuses. Only {@code past.demonstration} may know it.
 */
@ApplicationScoped
public class TimeTravel {

    @Inject
    @ConfigProperty(name = "past.demo", defaultValue = "off")
    private String demo;

    private volatile boolean started;

    void arrive(@Observes @Priority(10_000) @Initialized(ApplicationScoped.class) Object start) {
        started = true;
    }

    /**
     * Does something at another moment, as this thread sees it.
     *
     * @throws IllegalStateException outside a demonstration, or once the application has started
     */
    public <T> T at(Instant moment, Callable<T> something) throws Exception {
        if (started || !demo.equals("on")) {
            throw new IllegalStateException("time is real here");
        }
        Instant before = Clocks.ELSEWHERE.get();
        Clocks.ELSEWHERE.set(moment);
        try {
            return something.call();
        } finally {
            if (before == null) {
                Clocks.ELSEWHERE.remove();
            } else {
                Clocks.ELSEWHERE.set(before);
            }
        }
    }
}
