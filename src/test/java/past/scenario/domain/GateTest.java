package past.scenario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import past.scenario.domain.Gate.Scored;
import past.scenario.domain.Gate.State;

class GateTest {

    private static final Instant DAY = Instant.parse("2026-11-01T10:00:00Z");

    private static Instant day(int days) {
        return DAY.plus(Duration.ofDays(days));
    }

    private static Scored attempt(int day, boolean passed, boolean critical) {
        return new Scored(day(day), day(day).plusSeconds(600), passed, critical);
    }

    @Test
    void a_critical_choice_locks_the_scored_mode_until_talk_and_variant() {
        List<Scored> attempts = List.of(attempt(0, false, true));
        Gate locked = Gate.of(attempts, List.of(), null, 3, day(1));
        assertEquals(State.LOCKED, locked.state());
        assertFalse(locked.talked());
        assertFalse(locked.variantPassed());

        Gate talked = Gate.of(attempts, List.of(), day(1), 3, day(2));
        assertEquals(State.LOCKED, talked.state());
        assertTrue(talked.talked());

        assertTrue(Gate.of(attempts, List.of(attempt(2, true, false)), day(1), 3, day(3))
                .open());
    }

    @Test
    void a_variant_passed_before_the_critical_choice_does_not_count_for_it() {
        List<Scored> attempts = List.of(attempt(5, false, true));
        assertEquals(
                State.LOCKED,
                Gate.of(attempts, List.of(attempt(2, true, false)), day(6), 3, day(7))
                        .state());
    }

    @Test
    void a_case_without_a_variant_asks_for_the_talk_alone() {
        List<Scored> attempts = List.of(attempt(0, false, true));
        assertTrue(Gate.of(attempts, null, day(1), 3, day(2)).open());
    }

    @Test
    void at_most_three_scored_attempts_begin_in_any_thirty_days() {
        List<Scored> attempts = List.of(attempt(0, false, false), attempt(5, false, false), attempt(9, false, false));
        Gate full = Gate.of(attempts, List.of(), null, 3, day(20));
        assertEquals(State.WAIT, full.state());
        assertEquals(day(30), full.opensAt());
        assertTrue(Gate.of(attempts, List.of(), null, 3, day(30)).open());
    }

    @Test
    void a_passed_case_is_done() {
        assertEquals(
                State.PASSED,
                Gate.of(List.of(attempt(0, true, false)), List.of(), null, 3, day(1))
                        .state());
    }
}
