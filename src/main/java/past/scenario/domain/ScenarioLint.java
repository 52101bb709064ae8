package past.scenario.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import past.scenario.domain.Scene.Option;
import past.scenario.domain.Scene.Quality;

/** What must hold in a case before it is published, and what should make its author look again. */
public final class ScenarioLint {

    private static final int WRONG = 2;

    private ScenarioLint() {}

    /**
     * One finding.
     *
     * @param rule stable name; also the key of its sentence, after {@code lint.}
     * @param scene id of the scene or ending; null when the whole case is meant
     * @param option id of the option; null when the whole scene is meant
     * @param value what the sentence names: a number, a title
     */
    public record Finding(String rule, boolean error, String scene, String option, String value) {}

    /** All findings, errors and warnings. */
    public static List<Finding> of(Scenario scenario) {
        List<Finding> found = new ArrayList<>();
        if (!scenario.connected()) {
            scenario.scenes().forEach(scene -> scene.options().stream()
                    .filter(option -> scenario.scene(option.next()).isEmpty()
                            && scenario.ending(option.next()).isEmpty())
                    .forEach(option ->
                            found.add(new Finding("leads-nowhere", true, scene.id(), option.id(), option.next()))));
            if (scenario.scene(scenario.start()).isEmpty()) {
                found.add(new Finding("start", true, null, null, scenario.start()));
            }
        } else {
            unreachable(scenario, found);
            if (Odds.loops(scenario)) {
                found.add(new Finding("loop", true, null, null, ""));
            }
        }
        scenario.scenes().forEach(scene -> {
            balance(scene, found);
            scene.options().forEach(option -> option(scenario, scene, option, found));
        });
        return List.copyOf(found);
    }

    private static void unreachable(Scenario scenario, List<Finding> found) {
        Set<String> reachable = Odds.reachable(scenario).keySet();
        scenario.scenes().stream()
                .filter(scene -> !reachable.contains(scene.id()))
                .forEach(scene -> found.add(new Finding("unreachable", true, scene.id(), null, scene.title())));
        scenario.endings().stream()
                .filter(ending -> !reachable.contains(ending.id()))
                .forEach(ending -> found.add(new Finding("unreachable", true, ending.id(), null, ending.title())));
    }

    private static void balance(Scene scene, List<Finding> found) {
        long good = scene.options().stream()
                .filter(option -> option.quality() == Quality.GOOD)
                .count();
        if (scene.repair()) {
            if (good > 0) {
                found.add(new Finding("repair-too-good", true, scene.id(), null, scene.title()));
            }
        } else {
            if (good != 1) {
                found.add(new Finding("one-good", true, scene.id(), null, String.valueOf(good)));
            }
            if (scene.options().size() - good < WRONG) {
                found.add(new Finding("two-wrong", true, scene.id(), null, scene.title()));
            }
            if (scene.decision() == null) {
                found.add(new Finding("no-decision", true, scene.id(), null, scene.title()));
            }
        }
    }

    private static void option(Scenario scenario, Scene scene, Option option, List<Finding> found) {
        if (option.critical()) {
            if (option.breaks().isEmpty()) {
                found.add(new Finding("critical-without-rule", true, scene.id(), option.id(), option.path()));
            }
            boolean stops = scenario.ending(option.next())
                    .filter(ending ->
                            ending.kind() == Scenario.Ending.Kind.STOPPED || ending.kind() == Scenario.Ending.Kind.HARM)
                    .isPresent();
            if (!stops) {
                found.add(new Finding("critical-goes-on", true, scene.id(), option.id(), option.path()));
            }
        } else if (!option.breaks().isEmpty()) {
            found.add(new Finding("breaks-but-not-critical", true, scene.id(), option.id(), option.path()));
        }
        if (option.sources().isEmpty()) {
            found.add(new Finding("no-source", true, scene.id(), option.id(), option.path()));
        }
    }
}
