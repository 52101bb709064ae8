package past.scenario.domain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How players fare who do not read: the chance of one who chooses at random, and the plays of those who always take the
 * first option or the longest one. A case that such a player passes teaches the wrong thing.
 */
public final class Odds {

    private Odds() {}

    /** All that matters about a play for what can still happen. */
    private record Node(String at, Set<String> decided, Set<String> repaired, int points) {
        static Node of(Play play) {
            Set<String> decided = new TreeSet<>();
            Set<String> repaired = new TreeSet<>();
            play.steps().forEach(step -> {
                if (step.scene().decision() != null) {
                    decided.add(step.scene().decision());
                }
                if (step.scene().repair()) {
                    repaired.add(step.scene().id());
                }
            });
            return new Node(play.at(), decided, repaired, play.points());
        }
    }

    /**
     * The exact probability that equally likely choices pass the case.
     *
     * @param passMark percent
     * @throws IllegalArgumentException if the case has a loop, see {@link #loops(Scenario)}
     */
    public static double randomPlayerPasses(Scenario scenario, int passMark) {
        if (loops(scenario)) {
            throw new IllegalArgumentException(scenario.code() + " has a loop");
        }
        return chance(Play.begin(scenario), passMark, new HashMap<>());
    }

    private static double chance(Play play, int passMark, Map<Node, Double> known) {
        if (play.over()) {
            return play.passed(passMark) ? 1 : 0;
        }
        Node node = Node.of(play);
        Double before = known.get(node);
        if (before != null) {
            return before;
        }
        var options = play.scene().orElseThrow().options();
        double sum = 0;
        for (Scene.Option option : options) {
            sum += chance(play.choose(option.id()), passMark, known);
        }
        known.put(node, sum / options.size());
        return sum / options.size();
    }

    /** The play of somebody who always takes the first option of the file. */
    public static Play firstOptionPlayer(Scenario scenario) {
        return always(scenario, scene -> scene.options().get(0));
    }

    /** The play of somebody who always takes the option with the most characters. */
    public static Play longestOptionPlayer(Scenario scenario) {
        return always(scenario, scene -> scene.options().stream()
                .max(Comparator.comparingInt(option -> option.text().length()))
                .orElseThrow());
    }

    private static Play always(Scenario scenario, Function<Scene, Scene.Option> taste) {
        Play play = Play.begin(scenario);
        int limit = 2 * scenario.scenes().size();
        while (!play.over() && play.steps().size() < limit) {
            play = play.choose(taste.apply(play.scene().orElseThrow()).id());
        }
        return play;
    }

    /** Whether a player can come back to a scene, with the same repairs behind them, and so play for ever. */
    public static boolean loops(Scenario scenario) {
        Map<Node, Boolean> done = new HashMap<>();
        return loops(Play.begin(scenario), new HashSet<>(), done);
    }

    private static boolean loops(Play play, Set<Node> open, Map<Node, Boolean> done) {
        if (play.over()) {
            return false;
        }
        Node full = Node.of(play);
        Node node = new Node(full.at(), Set.of(), full.repaired(), 0);
        if (done.containsKey(node)) {
            return done.get(node);
        }
        if (!open.add(node)) {
            return true;
        }
        boolean loop = false;
        for (Scene.Option option : play.scene().orElseThrow().options()) {
            loop |= !option.critical() && loops(play.choose(option.id()), open, done);
            if (loop) {
                break;
            }
        }
        open.remove(node);
        done.put(node, loop);
        return loop;
    }

    /** Everything a player can reach, scenes and endings, by id, with the smallest number of decisions before it. */
    public static Map<String, Integer> reachable(Scenario scenario) {
        Map<String, Integer> depth = new LinkedHashMap<>();
        depth.put(scenario.start(), 0);
        Deque<String> open = new ArrayDeque<>(Set.of(scenario.start()));
        while (!open.isEmpty()) {
            String id = open.remove();
            scenario.scene(id).ifPresent(scene -> scene.options().forEach(option -> {
                if (depth.putIfAbsent(option.next(), depth.get(id) + 1) == null) {
                    open.add(option.next());
                }
            }));
        }
        return depth;
    }
}
