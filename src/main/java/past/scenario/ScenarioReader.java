package past.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.yaml.YamlMap;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scenario.Ending;
import past.scenario.domain.Scenario.Variable;
import past.scenario.domain.Scene;

/** Reads the parts of a case and says what is wrong with each. */
final class ScenarioReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,15}");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern DECISION = Pattern.compile("D[1-9][0-9]?");
    private static final int VARIABLES = 3;
    private static final int OPTIONS = 9;

    /** Which end of a variable is the good one. */
    private enum Good {
        HIGH,
        LOW
    }

    private ScenarioReader() {}

    static Scenario read(YamlMap map) {
        Set<String> ids = new HashSet<>();
        List<Variable> state =
                map.list("state").stream().map(ScenarioReader::variable).toList();
        if (state.size() > VARIABLES) {
            map.problem("state", "scenario.state", ScenarioFormat.say("state", VARIABLES));
        }
        Set<String> variables = new HashSet<>();
        state.forEach(one -> variables.add(one.name()));
        map.atLeast("scenes", 1);
        map.atLeast("endings", 1);
        Debrief debrief = debrief(map);
        Scenario scenario = new Scenario(
                map.code("code", CODE),
                map.text("title"),
                map.optionalText("variant-of").orElse(null),
                map.text("phase"),
                map.integer("minutes", 1, 120),
                map.texts("measures"),
                map.texts("lessons"),
                map.optionalText("content-note").orElse(null),
                map.text("role"),
                map.text("place"),
                map.text("setup"),
                map.optionalText("client").orElse(null),
                state,
                map.text("author"),
                map.optionalText("reviewer").orElse(""),
                map.code("start", ID),
                map.list("scenes").stream()
                        .map(one -> scene(one, ids, variables))
                        .toList(),
                map.list("endings").stream().map(one -> ending(one, ids)).toList(),
                debrief.questions(),
                debrief.points());
        map.refuseUnknownKeys();
        return scenario;
    }

    private static Variable variable(YamlMap map) {
        Variable variable = new Variable(
                map.code("name", ID),
                map.text("label"),
                map.integer("start", Scenario.LOWEST, Scenario.HIGHEST),
                map.choice("good", Good.class) == Good.HIGH);
        map.refuseUnknownKeys();
        return variable;
    }

    private static Scene scene(YamlMap map, Set<String> ids, Set<String> variables) {
        String id = unique(map, ids);
        Set<String> options = new HashSet<>();
        int size = map.list("options").size();
        if (size < 2 || size > OPTIONS) {
            map.problem("options", "scenario.options", ScenarioFormat.say("options", OPTIONS, size));
        }
        Scene scene = new Scene(
                id,
                map.text("title"),
                map.has("decision") ? map.code("decision", DECISION) : null,
                map.texts("chips"),
                map.text("text"),
                map.list("options").stream()
                        .map(one -> option(one, options, variables))
                        .toList(),
                map.bool("repair", false));
        map.refuseUnknownKeys();
        return scene;
    }

    private static Scene.Option option(YamlMap map, Set<String> ids, Set<String> variables) {
        String id = unique(map, ids);
        Map<String, Integer> state = new HashMap<>(map.integers("state", -Scenario.HIGHEST, Scenario.HIGHEST));
        state.keySet().stream()
                .filter(name -> !variables.contains(name))
                .forEach(name -> map.problem("state", "scenario.variable", ScenarioFormat.say("variable", name)));
        Scene.Option option = new Scene.Option(
                id,
                map.choice("quality", Scene.Quality.class),
                map.text("text"),
                map.text("consequence"),
                map.text("feedback"),
                map.texts("source"),
                map.texts("breaks"),
                state,
                map.code("next", ID),
                map.text("path"));
        map.refuseUnknownKeys();
        return option;
    }

    private static Ending ending(YamlMap map, Set<String> ids) {
        Ending ending = new Ending(
                unique(map, ids), map.choice("kind", Ending.Kind.class), map.text("title"), map.text("text"));
        map.refuseUnknownKeys();
        return ending;
    }

    private record Debrief(List<String> questions, List<String> points) {}

    private static Debrief debrief(YamlMap map) {
        if (map.map("debrief").isEmpty()) {
            map.problem("debrief", "scenario.debrief", ScenarioFormat.say("debrief"));
            return new Debrief(List.of(), List.of());
        }
        YamlMap debrief = map.map("debrief").orElseThrow();
        debrief.atLeast("questions", 1);
        debrief.atLeast("points", 1);
        Debrief read = new Debrief(debrief.texts("questions"), debrief.texts("points"));
        debrief.refuseUnknownKeys();
        return read;
    }

    private static String unique(YamlMap map, Set<String> ids) {
        String id = map.code("id", ID);
        if (!id.isEmpty() && !ids.add(id)) {
            map.problem("id", "scenario.id-twice", ScenarioFormat.say("id-twice", id));
        }
        return id;
    }
}
