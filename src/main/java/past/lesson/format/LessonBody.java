package past.lesson.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import past.curriculum.domain.Problem;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.curriculum.yaml.FrontMatter;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.lesson.domain.Lesson.Screen;
import past.lesson.domain.SelfCheck;

/** The part of a lesson that people read, cut into screens. */
final class LessonBody {
    /** More is skimmed, and this is not a subject to skim. */
    static final int WORDS = 250;

    private static final String CHECK = "check";
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3}) min");
    private static final int LEAST = 2;
    private static final int MOST = 6;

    private final String path;
    private final String code;
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();
    private final List<Screen> screens = new ArrayList<>();

    private LessonBody(String path, String code, List<Problem> problems) {
        this.path = path;
        this.code = code;
        this.problems = problems;
    }

    static LessonBody read(String path, String code, FrontMatter parts, CitationNumbers numbers) {
        LessonBody body = new LessonBody(path, code, parts.head().problems());
        body.problems.addAll(Markdown.problems(path, parts.body(), parts.bodyOffset()));
        Markdown.screens(parts.body(), parts.bodyOffset(), numbers, Set.of(CHECK))
                .forEach(body::add);
        return body;
    }

    boolean isEmpty() {
        return screens.isEmpty();
    }

    List<Screen> screens() {
        return screens;
    }

    private void add(Markdown.Screen screen) {
        if (screen.title().isEmpty()) {
            error(screen.line(), "lesson.no-heading", LessonFormat.say("no-heading"));
        }
        if (screen.words() > WORDS) {
            error(screen.line(), "lesson.screen-long", LessonFormat.say("screen-long", screen.words(), WORDS));
        }
        List<SelfCheck> checks =
                screen.fenced().stream().map(f -> check(f.text(), f.line())).toList();
        screens.add(
                new Screen(screen.id(), screen.title(), screen.html(), screen.words(), minutes(screen.html()), checks));
    }

    /** The first number of minutes in an activity box. */
    private static int minutes(String html) {
        int box = html.indexOf("box-activity");
        Matcher matcher = MINUTES.matcher(html);
        return box >= 0 && matcher.find(box) ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private SelfCheck check(String text, int line) {
        YamlMap m = YamlReader.mapping(path, text, line, problems);
        String id = m.code("id", Pattern.compile(code.isEmpty() ? ".+" : code + "-check-\\d{1,2}"));
        if (!id.isEmpty() && !ids.add(id)) {
            m.problem("id", "lesson.check-twice", LessonFormat.say("check-twice", id));
        }
        String question = m.text("question");
        List<SelfCheck.Option> options = new ArrayList<>();
        for (YamlMap o : m.list("options")) {
            options.add(new SelfCheck.Option(
                    options.size(),
                    Markdown.inline(o.text("text")),
                    o.bool("key", false),
                    Markdown.inline(o.text("why"))));
            o.refuseUnknownKeys();
        }
        m.refuseUnknownKeys();
        if (m.isReadable() && (options.size() < LEAST || options.size() > MOST)) {
            m.problem("options", "lesson.options", LessonFormat.say("options", LEAST, MOST, options.size()));
        } else if (options.stream().filter(SelfCheck.Option::key).count() != 1) {
            m.problem("options", "lesson.keys", LessonFormat.say("keys"));
        }
        return new SelfCheck(id, Markdown.inline(question), options);
    }

    private void error(int line, String rule, String message) {
        problems.add(Problem.error(path, line, 1, rule, message));
    }
}
