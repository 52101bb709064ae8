package past.scenario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import past.scenario.domain.Scene.Option;
import past.scenario.domain.Scene.Quality;

class ScenarioLintTest {

    private static Set<String> rules(Scenario scenario) {
        return ScenarioLint.of(scenario).stream()
                .map(ScenarioLint.Finding::rule)
                .collect(Collectors.toSet());
    }

    @Test
    void a_case_that_never_lets_go_is_found_even_through_its_repair() {
        assertTrue(rules(Cases.small()).contains("loop"));
        Scenario back = Cases.scenario(
                Cases.scene(
                        "one",
                        "D1",
                        Cases.option("a", Quality.GOOD, "well", 0),
                        Cases.option("b", Quality.POOR, "two", 0),
                        Cases.option("c", Quality.CRITICAL, "harm", 0)),
                Cases.scene(
                        "two",
                        "D2",
                        Cases.option("a", Quality.GOOD, "one", 0),
                        Cases.option("b", Quality.POOR, "well", 0),
                        Cases.option("c", Quality.POOR, "well", 0)));
        assertTrue(rules(back).contains("loop"));
    }

    @Test
    void what_no_option_leads_to_is_found() {
        Scenario scenario = Cases.scenario(
                Cases.scene(
                        "one",
                        "D1",
                        Cases.option("a", Quality.GOOD, "well", 0),
                        Cases.option("b", Quality.POOR, "well", 0),
                        Cases.option("c", Quality.POOR, "well", 0)),
                Cases.scene(
                        "lost",
                        "D2",
                        Cases.option("a", Quality.GOOD, "well", 0),
                        Cases.option("b", Quality.POOR, "well", 0),
                        Cases.option("c", Quality.POOR, "well", 0)));
        List<String> unreachable = ScenarioLint.of(scenario).stream()
                .filter(found -> found.rule().equals("unreachable"))
                .map(ScenarioLint.Finding::scene)
                .toList();
        assertEquals(List.of("lost", "harm"), unreachable);
    }

    @Test
    void options_have_their_balance_their_rule_and_their_source() {
        Option bare = new Option("d", Quality.CRITICAL, "t", "c", "f", List.of(), List.of(), Map.of(), "well", "p");
        Scenario scenario = Cases.scenario(
                Cases.scene(
                        "one",
                        "D1",
                        Cases.option("a", Quality.GOOD, "two", 0),
                        Cases.option("b", Quality.GOOD, "two", 0),
                        bare),
                Cases.scene("two", null, Cases.option("a", Quality.GOOD, "well", 0)),
                Cases.repair("mend", "D1", Cases.option("a", Quality.GOOD, "well", 0)));
        assertTrue(rules(scenario)
                .containsAll(Set.of(
                        "one-good",
                        "two-wrong",
                        "critical-without-rule",
                        "critical-goes-on",
                        "no-source",
                        "no-decision",
                        "repair-too-good")));
    }

    @Test
    void a_step_that_leads_nowhere_is_found_before_anybody_plays() {
        Scenario scenario = Cases.scenario(Cases.scene(
                "one",
                "D1",
                Cases.option("a", Quality.GOOD, "nowhere", 0),
                Cases.option("b", Quality.POOR, "well", 0),
                Cases.option("c", Quality.POOR, "well", 0)));
        assertEquals(Set.of("leads-nowhere"), rules(scenario));
    }
}
