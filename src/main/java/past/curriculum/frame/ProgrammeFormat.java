package past.curriculum.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.References;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Programme;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;

/** Reads {@code programme.yaml}. */
@ApplicationScoped
public class ProgrammeFormat implements DocumentFormat<Programme> {
    private static final Pattern MODULE = Pattern.compile("M\\d{1,2}|P");
    private static final String LESSONS = "lessons/";

    @Override
    public Class<Programme> type() {
        return Programme.class;
    }

    @Override
    public boolean accepts(String path) {
        return path.equals("programme.yaml");
    }

    @Override
    public Reading<Programme> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap m = YamlReader.mapping(path, text, 0, problems);
        String title = m.text("title");
        String shortTitle = m.text("short");
        int passMark = m.integer("pass-mark", 1, 100);
        int attempts = m.integer("attempts", 1, 20);
        int scenarioPassMark = m.integer("scenario-pass-mark", 1, 100);
        int scenarioAttempts = m.integer("scenario-attempts", 1, 20);
        m.atLeast("modules", 1);
        List<Programme.Module> modules = modules(m);
        List<Programme.Level> levels = levels(m);
        m.refuseUnknownKeys();
        return Reading.of(
                problems,
                () -> new Programme(
                        title, shortTitle, passMark, attempts, scenarioPassMark, scenarioAttempts, modules, levels));
    }

    private static List<Programme.Module> modules(YamlMap programme) {
        List<Programme.Module> modules = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> lessons = new HashSet<>();
        for (YamlMap m : programme.list("modules")) {
            Programme.Module module = new Programme.Module(
                    m.code("code", MODULE),
                    m.text("title"),
                    m.text("summary"),
                    m.bool("practical", false),
                    m.texts("lessons"));
            m.refuseUnknownKeys();
            modules.add(module);
            if (!codes.add(module.code())) {
                m.problem("code", "programme.module-twice", words("module-twice", module.code()));
            }
            module.lessons().stream()
                    .filter(l -> !lessons.add(l))
                    .forEach(l -> m.problem("lessons", "programme.lesson-twice", words("lesson-twice", l)));
        }
        return modules;
    }

    private static List<Programme.Level> levels(YamlMap programme) {
        List<Programme.Level> levels = new ArrayList<>();
        for (YamlMap m : programme.list("levels")) {
            int number = m.integer("level", 1, 9);
            levels.add(new Programme.Level(number, m.text("title"), m.text("meaning")));
            m.refuseUnknownKeys();
            if (number != levels.size()) {
                m.problem("level", "programme.levels", words("levels"));
            }
        }
        return levels;
    }

    @Override
    public List<Problem> check(String path, String text, Programme programme, Content content) {
        List<String> files = content.paths().stream()
                .filter(p -> p.startsWith(LESSONS) && p.endsWith(".md"))
                .map(p -> p.substring(LESSONS.length(), p.length() - 3))
                .toList();
        List<Problem> problems = new ArrayList<>(new References(path, text, content)
                .among(programme.lessons(), files, "lesson")
                .problems());
        files.stream()
                .filter(f -> !programme.lessons().contains(f))
                .forEach(f -> problems.add(Problem.error(
                        LESSONS + f + ".md", 1, 1, "programme.lesson-left-out", words("lesson-left-out"))));
        return problems;
    }

    private static String words(String key, Object... args) {
        return Words.say("curriculum", "programme." + key, args);
    }
}
