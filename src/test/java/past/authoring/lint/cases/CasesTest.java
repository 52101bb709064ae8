package past.authoring.lint.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import past.authoring.lint.Small;

/** Cases as a collection, and what the competencies rest on. */
class CasesTest {

    @Test
    void a_player_who_chooses_at_random_seldom_passes() {
        assertEquals(List.of(), Small.book().codes(new LuckyPlayers(), Small.CASE), "1 in 27, with two right 2 in 27");
        String one = Small.book().text(Small.CASE).replace("next: two", "next: kept");
        String short1 = one.substring(0, one.indexOf("  - id: two")) + one.substring(one.indexOf("endings:"));
        List<String> found = Small.book().with(Small.CASE, short1).codes(new LuckyPlayers(), Small.CASE);
        assertEquals(List.of("!luck"), found, "1 in 3");
    }

    @Test
    void a_player_who_looks_at_the_shape_of_options_seldom_passes() {
        Small first = Small.book();
        String text = first.text(Small.CASE);
        String good = text.lines()
                .filter(line -> line.contains("id: lift"))
                .findFirst()
                .orElseThrow();
        String stay = text.lines()
                .filter(line -> line.contains("id: stay"))
                .findFirst()
                .orElseThrow();
        assertTrue(good.contains("next: two") && stay.contains("critical"));
        StringBuilder turned = new StringBuilder();
        String kept = null;
        for (String line : text.lines().toList()) {
            if (line.contains("id: stay")) {
                kept = line;
            } else {
                turned.append(line).append('\n');
                if (line.contains("id: lift")) {
                    turned.append(kept).append('\n');
                }
            }
        }
        assertEquals(
                List.of("!luck.first"),
                first.with(Small.CASE, turned.toString()).codes(new LuckyPlayers(), Small.CASE),
                "one of two cases");
        Small longest = Small.book()
                .but(Small.CASE, "text: Lift the hand.", "text: Lift the hand at once and say that it is off.");
        assertEquals(List.of("!luck.longest"), longest.codes(new LuckyPlayers(), Small.CASE));
        for (int i = 1; i <= 3; i++) {
            longest.with(
                    "scenarios/SC9" + i + ".yaml", Small.book().text(Small.CASE).replace("SC90", "SC9" + i));
        }
        assertEquals(List.of("luck.longest"), longest.codes(new LuckyPlayers(), Small.CASE), "one of five");
    }

    @Test
    void a_critical_choice_has_a_variant_to_try_again() {
        assertEquals(List.of(), Small.book().codes(new CriticalChoices(), Small.CASE));
        Small alone = Small.book().without(Small.VARIANT);
        assertEquals(List.of("!variant.missing"), alone.codes(new CriticalChoices(), Small.CASE));
        alone.but("programme.yaml", "[M9L1]", "[M9L1, M9L2]");
        assertEquals(List.of("variant.missing"), alone.codes(new CriticalChoices(), Small.CASE), "not all is written");
    }

    @Test
    void a_variant_decides_the_same_with_somebody_else() {
        assertEquals(List.of(), Small.book().codes(new CriticalChoices(), Small.VARIANT));
        assertEquals(
                List.of("!variant.decisions"),
                Small.book()
                        .but(Small.VARIANT, "decision: D3", "decision: D4")
                        .codes(new CriticalChoices(), Small.VARIANT));
        assertEquals(
                List.of("!variant.client"),
                Small.book()
                        .but(Small.VARIANT, "client: Lena", "client: Kofi")
                        .codes(new CriticalChoices(), Small.VARIANT));
        assertEquals(
                List.of("!variant.copy"),
                Small.book()
                        .but(Small.VARIANT, "title: The scarf", "title: The blanket")
                        .codes(new CriticalChoices(), Small.VARIANT));
    }

    @Test
    void a_competency_is_taught_and_shown() {
        Orphans rule = new Orphans();
        assertEquals(List.of(), Small.book().codes(rule, Small.COMPETENCY));
        assertEquals(List.of(), Small.book().codes(rule, Small.CASE));
        assertEquals(
                List.of("!orphan.lesson"),
                Small.book()
                        .but(Small.LESSON, "competencies: [ETH-2]", "competencies: []")
                        .codes(rule, Small.COMPETENCY));
        assertEquals(
                List.of("!orphan.case"),
                Small.book()
                        .but(Small.COMPETENCY, "scenarios: [SC90]", "scenarios: []")
                        .codes(rule, Small.COMPETENCY));
        assertEquals(
                List.of("orphan.case-absent"),
                Small.book()
                        .but(Small.COMPETENCY, "scenarios: [SC90]", "scenarios: [SC90, SC91]")
                        .codes(rule, Small.COMPETENCY));
        Small unmeasured = Small.book().but(Small.CASE, "measures: [ETH-2]", "measures: []");
        assertEquals(List.of("!orphan.case-unmeasured"), unmeasured.codes(rule, Small.COMPETENCY));
    }

    @Test
    void a_case_and_what_it_names_name_each_other() {
        Orphans rule = new Orphans();
        assertEquals(
                List.of("orphan.reading"),
                Small.book()
                        .but(Small.LESSON, "scenarios: [SC90]", "scenarios: []")
                        .codes(rule, Small.CASE));
        assertEquals(
                List.of("orphan.measure"),
                Small.book()
                        .but(Small.COMPETENCY, "scenarios: [SC90]", "scenarios: []")
                        .codes(rule, Small.VARIANT));
    }

    @Test
    void development_is_shown_by_a_plan_and_not_by_a_case() {
        String plan =
                Small.book().text(Small.COMPETENCY).replace("ETH-2", "SLF-3").replace("[SC90]", "[]");
        Small book = Small.book()
                .with("competencies/SLF-3.yaml", plan)
                .but(Small.LESSON, "competencies: [ETH-2]", "competencies: [ETH-2, SLF-3]");
        assertEquals(List.of(), book.codes(new Orphans(), "competencies/SLF-3.yaml"));
    }
}
