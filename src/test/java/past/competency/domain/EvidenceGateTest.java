package past.competency.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static past.competency.domain.Shown.PLAN;
import static past.competency.domain.Shown.PREPARATION;
import static past.competency.domain.Shown.TOUCH;

import java.util.List;
import org.junit.jupiter.api.Test;
import past.competency.domain.EvidenceGate.Kind;
import past.competency.domain.EvidenceGate.Row;

class EvidenceGateTest {

    private static List<Kind> kinds(EvidenceGate gate) {
        return gate.rows().stream().map(Row::kind).toList();
    }

    @Test
    void the_first_level_asks_for_nothing() {
        assertTrue(EvidenceGate.of(TOUCH, 1, Evidence.NONE).rows().isEmpty());
    }

    @Test
    void the_second_level_asks_for_the_quiz_figure_and_one_of_the_listed_cases() {
        EvidenceGate gate = EvidenceGate.of(
                TOUCH, 2, Shown.nothing().quiz(92).passed("SC04").evidence());
        assertEquals(List.of(Kind.QUIZ_CRITICAL, Kind.CASES), kinds(gate));
        assertTrue(gate.met());
    }

    @Test
    void the_quiz_figure_itself_is_enough_and_one_percent_less_is_not() {
        assertTrue(EvidenceGate.of(
                        TOUCH, 2, Shown.nothing().quiz(90).passed("SC04").evidence())
                .met());
        assertEquals(
                List.of(new Row(Kind.QUIZ_CRITICAL, "", 89, 90)),
                EvidenceGate.of(
                                TOUCH,
                                2,
                                Shown.nothing().quiz(89).passed("SC04").evidence())
                        .missing());
    }

    @Test
    void no_answered_item_is_no_figure() {
        assertEquals(
                new Row(Kind.QUIZ, "", 0, 80),
                EvidenceGate.of(PREPARATION, 2, Evidence.NONE).rows().get(0));
    }

    @Test
    void the_third_level_asks_for_observations_on_two_days() {
        Shown once = Shown.nothing().quiz(95).passed("SC04").seen(3, 1).seen(3, 2);
        assertEquals(
                List.of(new Row(Kind.OBSERVATIONS, "", 1, 2)),
                EvidenceGate.of(TOUCH, 3, once.evidence()).missing());
        assertTrue(EvidenceGate.of(TOUCH, 3, once.seen(9, 1).evidence()).met());
    }

    @Test
    void the_target_asks_for_every_row_of_the_framework() {
        EvidenceGate gate = EvidenceGate.of(PREPARATION, 4, Evidence.NONE);
        assertEquals(List.of(Kind.QUIZ, Kind.CASES, Kind.CASES_OVERALL, Kind.HOURS, Kind.OBSERVATIONS), kinds(gate));
        assertEquals(2, gate.rows().get(1).need());
        assertEquals(new Row(Kind.HOURS, "DIR-PREP", 0, 360), gate.rows().get(3));
    }

    @Test
    void six_hours_are_three_hundred_and_sixty_minutes_and_a_minute_less_is_missing() {
        assertFalse(EvidenceGate.of(
                        PREPARATION, 4, Shown.nothing().minutes("DIR-PREP", 359).evidence())
                .rows()
                .get(3)
                .met());
        assertTrue(EvidenceGate.of(
                        PREPARATION, 4, Shown.nothing().minutes("DIR-PREP", 360).evidence())
                .rows()
                .get(3)
                .met());
    }

    @Test
    void three_observations_come_from_two_people() {
        Shown alone = Shown.nothing().seen(1, 5).seen(2, 5).seen(3, 5);
        assertTrue(EvidenceGate.of(TOUCH, 4, alone.evidence()).missing().contains(new Row(Kind.OBSERVERS, "", 1, 2)));
        assertFalse(EvidenceGate.of(TOUCH, 4, alone.seen(4, 6).evidence()).missing().stream()
                .anyMatch(row -> row.kind() == Kind.OBSERVERS));
    }

    @Test
    void a_competency_without_observations_in_the_framework_still_wants_two_days_for_level_three() {
        assertEquals(List.of(Kind.HOURS, Kind.OBSERVATIONS), kinds(EvidenceGate.of(PLAN, 3, Evidence.NONE)));
    }

    @Test
    void an_unresolved_critical_choice_is_missing_from_level_three_of_a_critical_competency() {
        Evidence evidence = Shown.nothing().unresolved("SC05").evidence();
        assertFalse(kinds(EvidenceGate.of(TOUCH, 2, evidence)).contains(Kind.CRITICAL));
        assertTrue(EvidenceGate.of(TOUCH, 3, evidence).missing().contains(new Row(Kind.CRITICAL, "", 1, 0)));
        assertFalse(kinds(EvidenceGate.of(PREPARATION, 3, evidence)).contains(Kind.CRITICAL));
    }
}
