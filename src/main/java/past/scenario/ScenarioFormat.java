package past.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Programme;
import past.curriculum.domain.Reading;
import past.curriculum.domain.Severity;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;
import past.scenario.domain.Scenario;
import past.scenario.domain.ScenarioLint;

/** Reads {@code scenarios/<code>.yaml}, and looks at the case as a whole once every part can be read. */
@ApplicationScoped
public class ScenarioFormat implements DocumentFormat<Scenario> {

    private static final Pattern PATH = Pattern.compile("scenarios/[A-Za-z0-9-]+\\.yaml");

    @Override
    public Class<Scenario> type() {
        return Scenario.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<Scenario> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, problems);
        if (!map.isReadable()) {
            return new Reading<>(null, problems);
        }
        Scenario scenario = ScenarioReader.read(map);
        if (!scenario.code().isEmpty() && !path.equals("scenarios/" + scenario.code() + ".yaml")) {
            map.problem("code", "scenario.path", say("path", scenario.code()));
        }
        if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(lint(path, map, scenario));
        }
        return Reading.of(problems, () -> scenario);
    }

    private static List<Problem> lint(String path, YamlMap map, Scenario scenario) {
        Map<String, Integer> lines = lines(map);
        return ScenarioLint.of(scenario).stream()
                .map(found -> {
                    String place = found.option() == null ? found.scene() : found.scene() + "/" + found.option();
                    return new Problem(
                            path,
                            lines.getOrDefault(place, 1),
                            1,
                            found.error() ? Severity.ERROR : Severity.WARNING,
                            "scenario." + found.rule(),
                            Words.say(
                                    "scenario",
                                    "lint." + found.rule(),
                                    found.scene() == null ? scenario.code() : found.scene(),
                                    found.option() == null ? "" : found.option(),
                                    found.value()));
                })
                .toList();
    }

    /** Lines of scenes and endings by id, and of options by scene and id. */
    private static Map<String, Integer> lines(YamlMap map) {
        Map<String, Integer> lines = new HashMap<>();
        map.list("scenes").forEach(scene -> {
            lines.put(scene.text("id"), scene.line("id"));
            scene.list("options")
                    .forEach(option -> lines.put(scene.text("id") + "/" + option.text("id"), option.line("id")));
        });
        map.list("endings").forEach(ending -> lines.put(ending.text("id"), ending.line("id")));
        return lines;
    }

    /** Sources, rules, competencies, lessons and cases that are named and do not exist. */
    @Override
    public List<Problem> check(String path, String text, Scenario scenario, Content content) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, new ArrayList<>());
        Set<String> rules = new HashSet<>();
        content.only(Lines.class).lines().forEach(rule -> rules.add(rule.code()));
        Set<String> sources = new HashSet<>(rules);
        content.only(Bibliography.class).sources().forEach(source -> sources.add(source.key()));
        map.list("scenes").forEach(scene -> scene.list("options").forEach(option -> {
            unknown(path, option, "source", sources, problems);
            unknown(path, option, "breaks", rules, problems);
        }));
        Set<String> competencies = new HashSet<>();
        content.all(Competency.class).forEach(one -> competencies.add(one.code()));
        unknown(path, map, "measures", competencies, problems);
        unknown(path, map, "lessons", Set.copyOf(content.only(Programme.class).lessons()), problems);
        if (scenario.variantOf() != null
                && content.find(Scenario.class, scenario.variantOf()).isEmpty()) {
            problems.add(Problem.error(
                    path,
                    map.line("variant-of"),
                    1,
                    "scenario.unknown",
                    say("unknown", "variant-of", scenario.variantOf())));
        }
        return problems;
    }

    private static void unknown(String path, YamlMap map, String key, Set<String> known, List<Problem> problems) {
        map.texts(key).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(
                        Problem.error(path, map.line(key), 1, "scenario.unknown", say("unknown", key, name))));
    }

    static String say(String key, Object... args) {
        return Words.say("scenario", "format." + key, args);
    }
}
