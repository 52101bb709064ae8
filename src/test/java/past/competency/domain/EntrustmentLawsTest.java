package past.competency.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static past.competency.domain.Shown.PREPARATION;
import static past.competency.domain.Shown.TOUCH;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import past.curriculum.domain.Competency;
import past.ledger.domain.Canonical;
import past.ledger.domain.CanonicalReader;

/** What holds whatever somebody has to show. */
class EntrustmentLawsTest {

    private static Shown some(Random random) {
        Shown shown = Shown.nothing().overall(random.nextInt(12)).minutes("DIR-PREP", random.nextInt(600));
        if (random.nextBoolean()) {
            shown.quiz(random.nextInt(101));
        }
        for (String code : List.of("SC04", "SC05", "SC06", "SC08")) {
            if (random.nextBoolean()) {
                shown.passed(code);
            }
        }
        if (random.nextInt(4) == 0) {
            shown.unresolved("SC05");
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            shown.seen(1 + random.nextInt(28), random.nextInt(3));
        }
        return shown;
    }

    @Property
    void more_to_show_never_opens_a_row_that_was_met(
            @ForAll Random random, @IntRange(min = 1, max = 4) @ForAll int level) {
        Shown shown = some(random);
        Competency competency = random.nextBoolean() ? TOUCH : PREPARATION;
        int before = EvidenceGate.of(competency, level, shown.evidence()).metRows();
        shown.minutes("DIR-PREP", 6000)
                .overall(18)
                .seen(1 + random.nextInt(28), random.nextInt(9))
                .quiz(100);
        EvidenceGate after = EvidenceGate.of(competency, level, shown.evidence());
        assertTrue(after.metRows() >= before);
    }

    @Property
    void whatever_is_shown_a_level_rises_by_one_or_not_at_all(
            @ForAll Random random,
            @IntRange(min = 1, max = 5) @ForAll int current,
            @IntRange(min = 0, max = 6) @ForAll int wanted) {
        if (EntrustmentRules.against(TOUCH, current, wanted, some(random).evidence())
                .isEmpty()) {
            assertEquals(current + 1, wanted);
            assertTrue(wanted <= EntrustmentRules.HIGHEST);
        }
    }

    @Property
    void what_a_rule_demands_the_gate_shows_as_missing(
            @ForAll Random random, @IntRange(min = 1, max = 3) @ForAll int current) {
        Evidence evidence = some(random).evidence();
        if (!EntrustmentRules.against(TOUCH, current, current + 1, evidence).isEmpty()) {
            assertTrue(!EvidenceGate.of(TOUCH, current + 1, evidence).met());
        }
    }

    @Property
    void a_sheet_that_was_kept_gives_back_the_rows_that_were_shown(
            @ForAll Random random, @IntRange(min = 1, max = 4) @ForAll int level) {
        SignedSheet sheet = SignedSheet.of(
                TOUCH, 1, level - 1, level, "May act.", some(random).evidence());
        String kept = Canonical.text(sheet.facts());
        assertEquals(sheet.gate().rows(), SignedSheet.rowsOf((Map<?, ?>) CanonicalReader.read(kept)));
        assertEquals(kept, Canonical.text(sheet.facts()));
    }
}
