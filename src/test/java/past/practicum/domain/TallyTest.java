package past.practicum.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import past.practicum.domain.RequirementProfile.AtLeast;
import past.practicum.domain.RequirementProfile.Kind;
import past.practicum.domain.RequirementProfile.Requirement;
import past.practicum.domain.Tally.Gap;
import past.practicum.domain.Tally.Loss;
import past.practicum.domain.Tally.Row;
import past.practicum.domain.Tally.Standing;
import past.practicum.domain.Tally.Sum;
import past.practicum.domain.Tally.Totals;

class TallyTest {

    private static final Requirement PRACTICUM = new Requirement(
            "R5",
            Kind.HOURS,
            "PAST practicum",
            40,
            List.of("DIR-PREP", "DIR-MED", "DIR-INT", "OBS-MED", "OBS-REC", "SIM-RP"),
            Map.of("DIR-PREP", 6, "DIR-INT", 8, "OBS-MED", 6, "SIM-RP", 6),
            Map.of(),
            new AtLeast(30, List.of("DIR-PREP", "DIR-MED", "DIR-INT", "OBS-MED")),
            "",
            "P",
            "");
    private static final Requirement SUPERVISION = new Requirement(
            "R7",
            Kind.HOURS,
            "Supervision",
            36,
            List.of("SUP-IND", "SUP-TRI", "SUP-GRP"),
            Map.of("SUP-IND", 12),
            Map.of("SUP-GRP", 24),
            null,
            "",
            "P",
            "");
    private static final Requirement SESSIONS = new Requirement(
            "R6",
            Kind.SESSIONS,
            "Medicine-related sessions",
            18,
            List.of("DIR-PREP", "DIR-INT"),
            Map.of(),
            Map.of(),
            null,
            "",
            "P",
            "");
    private static final RequirementProfile CORE =
            new RequirementProfile("PAST-CORE", "1.0", "PAST core", "", "", List.of(PRACTICUM, SUPERVISION, SESSIONS));
    private static final List<String> CODES =
            List.of("DIR-PREP", "DIR-MED", "DIR-INT", "OBS-MED", "OBS-REC", "SIM-RP", "SUP-IND", "SUP-GRP", "CON-PEER");

    private static Sum hours(String category, Standing standing, int hours) {
        return new Sum(category, standing, hours * 60L, hours * 60L, hours);
    }

    private static Row row(String id, Sum... sums) {
        return Tally.of(CORE, List.of(sums)).rows().stream()
                .filter(row -> row.requirement().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void group_supervision_beyond_its_maximum_is_recorded_and_does_not_count() {
        Row row = row("R7", hours("SUP-GRP", Standing.SETTLED, 30), hours("SUP-IND", Standing.SETTLED, 10));
        assertEquals(new Totals(2400, 2400, 2400, 34 * 60), row.totals());
        assertEquals(List.of(new Loss("maximum", "SUP-GRP", 360)), row.losses());
        assertEquals(
                List.of(new Gap("total", SUPERVISION.of(), 120), new Gap("minimum", List.of("SUP-IND"), 120)),
                row.gaps());
        assertEquals(120, row.missing(), "the two individual hours fill both");
    }

    @Test
    void what_waits_and_what_came_back_is_told_apart() {
        Row row = row(
                "R7",
                hours("SUP-IND", Standing.SETTLED, 4),
                hours("SUP-IND", Standing.WAITING, 2),
                hours("SUP-IND", Standing.RETURNED, 1));
        assertEquals(new Totals(420, 420, 240, 240), row.totals());
        assertEquals(List.of(new Loss("waiting", "", 120), new Loss("returned", "", 60)), row.losses());
    }

    @Test
    void the_least_that_is_missing_counts_minimums_towards_share_and_whole() {
        Row none = row("R5");
        assertEquals(40 * 60, none.missing(), "20 h of minimums within the share of 30, 6 h role-play, 4 h anywhere");
        Row much = row("R5", hours("DIR-MED", Standing.SETTLED, 38));
        assertEquals(26 * 60, much.missing(), "all minimums although only 2 h are missing in all");
    }

    @Test
    void a_row_that_is_full_misses_nothing() {
        Row row = row("R7", hours("SUP-IND", Standing.SETTLED, 12), hours("SUP-GRP", Standing.SETTLED, 24));
        assertTrue(row.met());
        assertEquals(0, row.missing());
    }

    @Test
    void sessions_are_counted_one_an_entry() {
        Row row = row("R6", new Sum("DIR-PREP", Standing.SETTLED, 900, 900, 10), hours("DIR-INT", Standing.WAITING, 3));
        assertEquals(13, row.totals().recorded());
        assertEquals(10, row.totals().countable());
        assertEquals(8, row.missing());
        assertFalse(row.met());
    }

    @Test
    void hours_that_no_row_asks_for_are_recorded_and_do_not_count() {
        Tally tally = Tally.of(CORE, List.of(hours("CON-PEER", Standing.SETTLED, 5)));
        assertEquals(new Totals(300, 300, 300, 0), tally.totals());
        assertEquals((40 + 36) * 60, tally.missingMinutes());
        assertEquals((40 + 36) * 60, tally.targetMinutes());
    }

    @Property
    void countable_is_never_more_than_countersigned_and_that_never_more_than_recorded(@ForAll("sums") List<Sum> sums) {
        Tally tally = Tally.of(CORE, sums);
        List<Totals> all =
                new ArrayList<>(tally.rows().stream().map(Row::totals).toList());
        all.add(tally.totals());
        for (Totals totals : all) {
            assertTrue(totals.countable() <= totals.countersigned(), totals.toString());
            assertTrue(totals.countersigned() <= totals.recorded(), totals.toString());
            assertTrue(totals.countable() >= 0, totals.toString());
        }
    }

    @Property
    void each_lost_minute_has_its_rule(@ForAll("sums") List<Sum> sums) {
        for (Row row : Tally.of(CORE, sums).rows()) {
            long lost = row.losses().stream().mapToLong(Loss::amount).sum();
            assertEquals(row.totals().recorded() - row.totals().countable(), lost);
        }
    }

    @Property
    void the_order_of_entries_never_matters(@ForAll("sums") List<Sum> sums, @ForAll Random random) {
        List<Sum> shuffled = new ArrayList<>(sums);
        Collections.shuffle(shuffled, random);
        assertEquals(Tally.of(CORE, sums), Tally.of(CORE, shuffled));
    }

    @Property
    void a_further_entry_never_lowers_a_total_nor_raises_what_is_missing(
            @ForAll("sums") List<Sum> sums, @ForAll("sum") Sum more) {
        List<Sum> longer = new ArrayList<>(sums);
        longer.add(more);
        Tally before = Tally.of(CORE, sums);
        Tally after = Tally.of(CORE, longer);
        assertTrue(after.totals().countable() >= before.totals().countable());
        for (int i = 0; i < before.rows().size(); i++) {
            Row old = before.rows().get(i);
            Row now = after.rows().get(i);
            assertTrue(now.totals().recorded() >= old.totals().recorded());
            assertTrue(now.totals().countersigned() >= old.totals().countersigned());
            assertTrue(now.totals().countable() >= old.totals().countable());
            assertTrue(now.missing() <= old.missing());
        }
    }

    @Provide
    Arbitrary<Sum> sum() {
        return Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.of(Standing.values()),
                        Arbitraries.integers().between(1, 160),
                        Arbitraries.integers().between(1, 9))
                .as((code, standing, quarters, entries) ->
                        new Sum(code, standing, quarters * 15L, quarters * 15L, entries));
    }

    @Provide
    Arbitrary<List<Sum>> sums() {
        return sum().list().ofMaxSize(25);
    }
}
