package past.library.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.References;
import past.curriculum.Reviews;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.library.domain.Kit;

/** Reads {@code kits/K01.yaml}: a role-play for three. */
@ApplicationScoped
public class KitFormat implements DocumentFormat<Kit> {
    private static final Pattern PATH = Pattern.compile("kits/[^/]+\\.yaml");
    private static final Pattern CODE = Pattern.compile("K\\d\\d");
    private static final int MINUTES = 300;
    private static final int STEPS = 3;

    @Override
    public Class<Kit> type() {
        return Kit.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<Kit> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap m = YamlReader.mapping(path, text, 0, problems);
        if (!m.isReadable()) {
            return new Reading<>(null, problems);
        }
        Kit kit = new Kit(
                Shape.code(m, CODE, path),
                m.text("title"),
                m.integer("minutes", 1, MINUTES),
                named(m, "measures"),
                named(m, "lessons"),
                m.texts("scenarios"),
                m.texts("lines"),
                m.text("skill"),
                m.optionalText("content-note").orElse(null),
                m.text("setting"),
                named(m, "agreements"),
                cards(m),
                steps(m),
                rubric(m),
                m.map("debrief").map(KitFormat::debrief).orElseGet(() -> {
                    m.text("debrief"); // says that it is missing
                    return new Kit.Debrief(List.of(), List.of());
                }),
                m.text("care"),
                named(m, "source"),
                Reviews.of(m));
        m.refuseUnknownKeys();
        return Reading.of(problems, () -> kit);
    }

    private static List<String> named(YamlMap m, String key) {
        m.atLeast(key, 1);
        return m.texts(key);
    }

    /** Exactly three, in their order: who looks for a card finds it in the same place of every kit. */
    private static List<Kit.Card> cards(YamlMap m) {
        List<Kit.Card> cards = new ArrayList<>();
        for (YamlMap r : m.list("roles")) {
            Kit.Role role = r.choice("role", Kit.Role.class);
            cards.add(new Kit.Card(role, r.text("card")));
            r.refuseUnknownKeys();
        }
        if (!cards.stream().map(Kit.Card::role).toList().equals(List.of(Kit.Role.values()))) {
            m.problem("roles", "kit.roles", Shape.say("roles"));
        }
        return cards;
    }

    private static List<Kit.Step> steps(YamlMap m) {
        List<Kit.Step> steps = new ArrayList<>();
        for (YamlMap s : m.list("steps")) {
            s.atLeast("sentences", 1);
            steps.add(new Kit.Step(s.text("title"), s.text("client"), s.text("aim"), s.texts("sentences")));
            s.refuseUnknownKeys();
        }
        Shape.between(m, "steps", steps.size(), STEPS, STEPS);
        return steps;
    }

    private static List<Kit.Row> rubric(YamlMap m) {
        List<Kit.Row> rows = new ArrayList<>();
        for (YamlMap r : m.list("rubric")) {
            rows.add(new Kit.Row(r.text("competency"), r.text("look-for"), Shape.levels(r)));
            r.refuseUnknownKeys();
        }
        Shape.between(m, "rubric", rows.size(), 3, 5);
        return rows;
    }

    private static Kit.Debrief debrief(YamlMap m) {
        m.atLeast("questions", 3);
        m.atLeast("points", 1);
        Kit.Debrief debrief = new Kit.Debrief(m.texts("questions"), m.texts("points"));
        m.refuseUnknownKeys();
        return debrief;
    }

    /** Competencies, lessons, rules, sources and cases that are named and do not exist. */
    @Override
    public List<Problem> check(String path, String text, Kit kit, Content content) {
        return new References(path, text, content)
                .competencies(kit.measures())
                .competencies(kit.rubric().stream().map(Kit.Row::competency).toList())
                .lessons(kit.lessons())
                .lines(kit.lines())
                .sources(kit.sources())
                .sources(Shape.cited(text))
                .scenarios(kit.scenarios())
                .problems();
    }
}
