package past.testing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short crash test of every build; {@link CrashTest} has the long one. */
class CrashJourneyIT {

    @Test
    void what_was_acknowledged_survives_two_accidents_exactly_once() throws Exception {
        CrashTest.Summary summary =
                CrashTest.run(2, "h2", Path.of(System.getProperty("past.test.build", "target"), "crash-short"));

        assertEquals(List.of(), summary.broken());
        assertTrue(summary.answers() > 100 && summary.entries() > 30, summary.toString());
    }
}
