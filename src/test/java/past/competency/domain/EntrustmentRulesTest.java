package past.competency.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static past.competency.domain.Shown.PREPARATION;
import static past.competency.domain.Shown.TOUCH;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntrustmentRulesTest {

    private static List<String> keys(List<Objection> objections) {
        return objections.stream().map(Objection::key).toList();
    }

    @Test
    void a_level_is_never_skipped() {
        assertEquals(List.of("rule.one-at-a-time"), keys(EntrustmentRules.against(TOUCH, 1, 3, Evidence.NONE)));
        assertEquals(List.of("rule.one-at-a-time"), keys(EntrustmentRules.against(TOUCH, 2, 2, Evidence.NONE)));
    }

    @Test
    void level_five_is_not_given_to_trainees() {
        assertEquals(List.of("rule.highest"), keys(EntrustmentRules.against(TOUCH, 4, 5, Evidence.NONE)));
    }

    @Test
    void a_supervisor_may_give_level_two_with_evidence_missing() {
        assertTrue(EntrustmentRules.against(TOUCH, 1, 2, Evidence.NONE).isEmpty());
        assertFalse(EvidenceGate.of(TOUCH, 2, Evidence.NONE).met());
    }

    @Test
    void no_critical_competency_rises_above_two_while_a_critical_choice_is_unresolved() {
        Evidence evidence =
                Shown.nothing().unresolved("SC05").seen(1, 5).seen(2, 5).evidence();
        assertTrue(EntrustmentRules.against(TOUCH, 1, 2, evidence).isEmpty());
        assertEquals(List.of("rule.critical"), keys(EntrustmentRules.against(TOUCH, 2, 3, evidence)));
        assertTrue(EntrustmentRules.against(PREPARATION, 2, 3, evidence).isEmpty());
    }

    @Test
    void level_three_needs_observations_on_two_dates() {
        assertEquals(
                List.of("rule.two-dates"),
                keys(EntrustmentRules.against(
                        TOUCH, 2, 3, Shown.nothing().seen(4, 5).seen(4, 6).evidence())));
        assertTrue(EntrustmentRules.against(
                        TOUCH, 2, 3, Shown.nothing().seen(4, 5).seen(5, 5).evidence())
                .isEmpty());
    }

    @Test
    void level_four_needs_every_listed_case_and_eight_overall() {
        Shown shown =
                Shown.nothing().seen(1, 5).seen(2, 6).passed("SC04", "SC05").overall(7);
        assertEquals(
                List.of("rule.every-case", "rule.cases-overall"),
                keys(EntrustmentRules.against(TOUCH, 3, 4, shown.evidence())));
        assertTrue(EntrustmentRules.against(
                        TOUCH, 3, 4, shown.passed("SC08").overall(8).evidence())
                .isEmpty());
    }

    @Test
    void two_people_sign_level_four_and_one_person_the_levels_below() {
        assertTrue(EntrustmentRules.needsTwo(4));
        assertFalse(EntrustmentRules.needsTwo(3));
    }

    @Test
    void a_level_is_lowered_to_any_lower_one_and_never_below_the_first() {
        assertTrue(EntrustmentRules.againstLowering(4, 1).isEmpty());
        assertEquals(List.of("rule.lower"), keys(EntrustmentRules.againstLowering(2, 2)));
        assertEquals(List.of("rule.lower"), keys(EntrustmentRules.againstLowering(2, 0)));
    }

    @Test
    void a_remark_with_an_address_is_not_kept_and_says_what_was_found() {
        Objection found = Objection.toWords("write to kim@example.org", "field.reason", 300, true)
                .orElseThrow();
        assertEquals("rule.identifier", found.key());
        assertEquals(List.of("field.reason", "kim@example.org", "email"), found.arguments());
        assertEquals(
                "rule.missing",
                Objection.toWords("  ", "field.reason", 300, true).orElseThrow().key());
        assertEquals(
                "rule.long",
                Objection.toWords("a".repeat(301), "field.reason", 300, true)
                        .orElseThrow()
                        .key());
        assertTrue(Objection.toWords("", "field.sentence", 300, false).isEmpty());
    }
}
