package past.quiz.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import past.quiz.domain.Turns.State;
import past.quiz.domain.Turns.Taken;

class TurnsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private static Taken failed(int day) {
        return new Taken(MONDAY.plus(Duration.ofDays(day)), false, false);
    }

    @Test
    void three_attempts_then_a_conversation_which_opens_three_more() {
        Instant now = MONDAY.plus(Duration.ofDays(5));
        assertTrue(Turns.of(List.of(failed(0), failed(1)), null, 3, now).open());
        Turns full = Turns.of(List.of(failed(0), failed(1), failed(2)), null, 3, now);
        assertEquals(State.NEEDS_CONVERSATION, full.state());
        Instant talk = MONDAY.plus(Duration.ofDays(3));
        Turns again = Turns.of(List.of(failed(0), failed(1), failed(2), failed(4)), talk, 3, now);
        assertTrue(again.open());
        assertEquals(1, again.used());
    }

    @Test
    void after_a_wrong_critical_item_a_day_goes_by() {
        List<Taken> taken = List.of(new Taken(MONDAY, false, true));
        Turns early = Turns.of(taken, null, 3, MONDAY.plus(Duration.ofHours(23)));
        assertEquals(State.WAIT_A_DAY, early.state());
        assertEquals(MONDAY.plus(Duration.ofHours(24)), early.opensAt());
        assertTrue(Turns.of(taken, null, 3, MONDAY.plus(Duration.ofHours(24))).open());
    }

    @Test
    void a_passed_quiz_is_done() {
        List<Taken> taken = List.of(failed(0), new Taken(MONDAY, true, false));
        assertEquals(State.PASSED, Turns.of(taken, null, 3, MONDAY).state());
    }

    @Test
    void evidence_is_the_mean_over_the_items_that_carry_the_competency() {
        List<Mastery.Scored> all = List.of(
                new Mastery.Scored(1, "M3L2", 1, "M3L2-a-1", false, Set.of(), 500),
                new Mastery.Scored(1, "M3L2", 1, "M3L2-b-1", true, Set.of(), 1000),
                new Mastery.Scored(1, "M3L2", 1, "M3L2-c-1", true, Set.of("ETH-3"), 0),
                new Mastery.Scored(2, "M1L1", 1, "M1L1-a-1", false, Set.of(), 0));
        assertEquals(OptionalInt.of(75), Mastery.percent(Mastery.of(all, "ETH-2", Set.of("M3L2"), false)));
        assertEquals(OptionalInt.of(100), Mastery.percent(Mastery.of(all, "ETH-2", Set.of("M3L2"), true)));
        assertEquals(OptionalInt.of(0), Mastery.percent(Mastery.of(all, "ETH-3", Set.of(), true)));
        assertEquals(OptionalInt.empty(), Mastery.percent(List.of()));
    }
}
