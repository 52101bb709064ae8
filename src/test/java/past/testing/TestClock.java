package past.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the application under test: it runs like a clock until a test moves it. Whoever moves it puts it back with
 * {@link #reset()} in {@code @AfterEach}; the server is shared by all tests.
 */
@ApplicationScoped
@Alternative
@Priority(1000)
public class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant stopped;

    /** Moves the clock forward, or back with a negative duration; it goes on running. */
    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Stops the clock at an instant. */
    public void stopAt(Instant instant) {
        stopped = instant;
    }

    /** Back to the real time. */
    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        return stopped == null ? Instant.now().plus(ahead) : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        TestClock here = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return here.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return here.withZone(other);
            }
        };
    }
}
