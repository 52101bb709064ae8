package past.scenario.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a player stands in a case: nothing but the case and the choices so far. Choosing gives a new play; the same
 * choices always give the same play, so a play is stored as its choices and nothing else.
 *
 * @param at id of the scene to decide, or of the ending that was reached
 * @param state the client's variables after the last decision, by name, each 0 to 100
 * @param points what counted so far
 */
public record Play(Scenario scenario, List<Step> steps, String at, Map<String, Integer> state, int points) {

    /**
     * One decision that was made.
     *
     * @param scored whether it counted: the first visit of a decision point counts, a harder version does not again
     * @param state the client's variables after it
     */
    public record Step(Scene scene, Scene.Option option, boolean scored, Map<String, Integer> state) {

        public int points() {
            return scored ? option.quality().points() : 0;
        }
    }

    public Play {
        steps = List.copyOf(steps);
    }

    /** The play before the first decision. */
    public static Play begin(Scenario scenario) {
        if (!scenario.connected()) {
            throw new IllegalArgumentException(scenario.code() + " has steps that lead nowhere");
        }
        Map<String, Integer> state = new LinkedHashMap<>();
        scenario.state().forEach(one -> state.put(one.name(), one.start()));
        return new Play(scenario, List.of(), scenario.start(), state, 0);
    }

    /** The play after these options, given in their order. */
    public static Play of(Scenario scenario, List<String> options) {
        Play play = begin(scenario);
        for (String option : options) {
            play = play.choose(option);
        }
        return play;
    }

    /**
     * The play after one more decision.
     *
     * @throws IllegalArgumentException if the play is over or the scene has no such option
     */
    public Play choose(String optionId) {
        Scene scene =
                scene().orElseThrow(() -> new IllegalArgumentException(scenario.code() + " is over, no " + optionId));
        Scene.Option option = scene.option(optionId)
                .orElseThrow(() -> new IllegalArgumentException(scene.id() + " has no option " + optionId));
        Map<String, Integer> after = new LinkedHashMap<>();
        state.forEach((name, value) -> after.put(
                name,
                Math.max(
                        Scenario.LOWEST,
                        Math.min(Scenario.HIGHEST, value + option.state().getOrDefault(name, 0)))));
        boolean scored = scene.decision() != null
                && steps.stream()
                        .noneMatch(step -> scene.decision().equals(step.scene().decision()));
        Step step = new Step(scene, option, scored, after);
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Play(scenario, longer, land(option.next(), longer), after, points + step.points());
    }

    /** A repair that was offered already is not offered again: the play goes where its first option leads. */
    private String land(String next, List<Step> walked) {
        String target = next;
        Set<String> passed = new HashSet<>();
        Optional<Scene> scene = scenario.scene(target);
        while (scene.isPresent() && scene.get().repair() && visited(target, walked) && passed.add(target)) {
            target = scene.get().options().get(0).next();
            scene = scenario.scene(target);
        }
        return target;
    }

    private static boolean visited(String scene, List<Step> walked) {
        return walked.stream().anyMatch(step -> step.scene().id().equals(scene));
    }

    /** The scene to decide; empty when the play is over. */
    public Optional<Scene> scene() {
        return over() ? Optional.empty() : scenario.scene(at);
    }

    public Optional<Scenario.Ending> ending() {
        return scenario.ending(at);
    }

    /** Over at an ending, and at once after a critical option. */
    public boolean over() {
        return critical().isPresent() || ending().isPresent();
    }

    /** The critical decision that stopped the play. */
    public Optional<Step> critical() {
        return steps.stream().filter(step -> step.option().critical()).findFirst();
    }

    /** Of what could be reached, in whole percent, rounded down; 0 to 100. */
    public int percent() {
        return scenario.possible() == 0 ? 0 : 100 * points / scenario.possible();
    }

    /** At an ending, at or over the mark, and without a critical choice. */
    public boolean passed(int passMark) {
        return over() && critical().isEmpty() && percent() >= passMark;
    }
}
