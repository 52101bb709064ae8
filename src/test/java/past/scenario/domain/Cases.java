package past.scenario.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import past.scenario.domain.Scenario.Ending;
import past.scenario.domain.Scenario.Variable;
import past.scenario.domain.Scene.Option;
import past.scenario.domain.Scene.Quality;

/** Cases of a small known world. */
final class Cases {

    private Cases() {}

    static Option option(String id, Quality quality, String next, int trust) {
        boolean critical = quality == Quality.CRITICAL;
        return new Option(
                id,
                quality,
                "text of " + id,
                "consequence",
                "feedback",
                List.of("LINE-04"),
                critical ? List.of("LINE-04") : List.of(),
                Map.of("trust", trust),
                next,
                "path of " + id);
    }

    static Scene scene(String id, String decision, Option... options) {
        return new Scene(id, "title of " + id, decision, List.of(), "text", List.of(options), false);
    }

    static Scene repair(String id, String decision, Option... options) {
        return new Scene(id, "title of " + id, decision, List.of(), "text", List.of(options), true);
    }

    static Scenario scenario(Scene... scenes) {
        return new Scenario(
                "SC99",
                "Title",
                null,
                "medicine session",
                15,
                List.of("ETH-2"),
                List.of("M3L2"),
                null,
                "therapist",
                "place",
                "setup",
                "Client",
                List.of(new Variable("trust", "Trust", 50, true)),
                "A",
                "",
                scenes[0].id(),
                List.of(scenes),
                List.of(
                        new Ending("well", Ending.Kind.GOOD, "Well", "text"),
                        new Ending("harm", Ending.Kind.HARM, "Harm", "text")),
                List.of("What did you notice?"),
                List.of("Point"));
    }

    /** Two decisions; the poor option of the first is repaired once and leads to a harder version. */
    static Scenario small() {
        return scenario(
                scene(
                        "one",
                        "D1",
                        option("stop", Quality.GOOD, "two", 10),
                        option("ask", Quality.POOR, "mend", -20),
                        option("leave", Quality.ACCEPTABLE, "two", 0),
                        option("stay", Quality.CRITICAL, "harm", -60)),
                repair(
                        "mend",
                        "D1",
                        option("own", Quality.ACCEPTABLE, "two-hard", 5),
                        option("explain", Quality.POOR, "two-hard", -20),
                        option("touch", Quality.CRITICAL, "harm", -60)),
                scene(
                        "two",
                        "D2",
                        option("watch", Quality.GOOD, "well", 60),
                        option("music", Quality.ACCEPTABLE, "well", 0),
                        option("probe", Quality.POOR, "mend", 0)),
                scene(
                        "two-hard",
                        "D2",
                        option("settle", Quality.GOOD, "well", 10),
                        option("chair", Quality.ACCEPTABLE, "well", 0),
                        option("offer", Quality.POOR, "mend", -10)));
    }

    /** A case with some scenes in which every option leads on, to a later scene or an ending. */
    static Scenario random(Random random) {
        int size = 1 + random.nextInt(6);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Option> options = new ArrayList<>();
            int count = 2 + random.nextInt(4);
            for (int o = 0; o < count; o++) {
                Quality quality = Quality.values()[random.nextInt(4)];
                int next = i + 1 + random.nextInt(size - i);
                String target = quality == Quality.CRITICAL ? "harm" : next >= size ? "well" : "s" + next;
                options.add(option("o" + o, quality, target, random.nextInt(201) - 100));
            }
            boolean repair = random.nextInt(4) == 0;
            String decision = random.nextInt(5) == 0 ? null : "D" + (1 + random.nextInt(4));
            scenes.add(new Scene("s" + i, "t", decision, List.of(), "x", options, repair));
        }
        return scenario(scenes.toArray(Scene[]::new));
    }
}
