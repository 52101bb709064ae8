package past.lesson.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.References;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.curriculum.yaml.FrontMatter;
import past.curriculum.yaml.YamlMap;
import past.lesson.domain.Lesson;
import past.lesson.domain.Lesson.Care;
import past.lesson.domain.Lesson.Objective;
import past.lesson.domain.Lesson.Review;
import past.lesson.domain.Lesson.Status;
import past.platform.Words;

/** Reads {@code lessons/M3L2.md}: the description at the top, then screens of text with their self-checks. */
@ApplicationScoped
public class LessonFormat implements DocumentFormat<Lesson> {
    private static final Pattern PATH = Pattern.compile("lessons/[^/]+\\.md");
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{1,2}(L\\d{1,2})?");
    private static final int MINUTES = 1000;

    @Override
    public Class<Lesson> type() {
        return Lesson.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<Lesson> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        FrontMatter parts = FrontMatter.split(path, text, problems);
        YamlMap head = parts.head();
        if (!head.isReadable()) {
            return new Reading<>(null, problems);
        }
        String code = code(head, path);
        Status status = head.choice("status", Status.class);
        boolean written = status == Status.WRITTEN;
        String title = head.text("title");
        int minutes = head.integer("minutes", 1, MINUTES);
        String purpose =
                written ? head.text("purpose") : head.optionalText("purpose").orElse("");
        List<Objective> objectives = Objectives.read(head, code);
        Care care = new Care(prose(head, "content-note"), prose(head, "alternative"));
        Review review = review(head, written);
        List<String> topics = head.texts("topics");
        if (!written) {
            head.atLeast("topics", 1);
        }
        CitationNumbers numbers = new CitationNumbers();
        LessonBody body = LessonBody.read(path, code, parts, numbers);
        if (written == body.isEmpty()) {
            String rule = written ? "no-text" : "has-text";
            head.problem("status", "lesson." + rule, say(rule));
        }
        List<String> competencies = head.texts("competencies");
        List<String> scenarios = head.texts("scenarios");
        List<String> lines = head.texts("lines");
        Map<String, List<String>> tags = tags(head);
        head.refuseUnknownKeys();
        return Reading.of(
                problems,
                () -> new Lesson(
                        code,
                        title,
                        minutes,
                        status,
                        purpose.isEmpty() ? "" : Markdown.inline(purpose),
                        objectives,
                        competencies,
                        scenarios,
                        lines,
                        care,
                        review,
                        tags,
                        topics.stream().map(Markdown::inline).toList(),
                        body.screens(),
                        numbers.keys()));
    }

    private static String code(YamlMap head, String path) {
        String code = head.code("code", CODE);
        String file = path.substring("lessons/".length(), path.length() - ".md".length());
        if (!code.isEmpty() && !file.equals(code)) {
            head.problem("code", "file.code", Words.say("curriculum", "file.code", file, code));
        }
        return code;
    }

    private static String prose(YamlMap head, String key) {
        return head.optionalText(key)
                .map(text -> {
                    head.problems().addAll(Markdown.problems(head.path(), text, head.line(key) - 1));
                    return Markdown.inline(text);
                })
                .orElse(null);
    }

    private static Review review(YamlMap head, boolean written) {
        Review review = new Review(
                written ? head.text("author") : head.optionalText("author").orElse(null),
                head.optionalText("reviewer").orElse(null),
                head.date("reviewed-on").orElse(null),
                head.date("checked-on").orElse(null),
                head.date("next-review").orElse(null));
        if (review.reviewedOn() != null && review.reviewer() == null) {
            head.problem("reviewed-on", "lesson.reviewer", say("reviewer"));
        }
        if (review.nextReview() != null
                && review.checkedOn() != null
                && review.nextReview().isBefore(review.checkedOn())) {
            head.problem("next-review", "lesson.next-review", say("next-review"));
        }
        return review;
    }

    private static Map<String, List<String>> tags(YamlMap head) {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        head.map("tags").ifPresent(m -> m.keys().forEach(body -> tags.put(body, m.texts(body))));
        return tags;
    }

    /** Sources, rules, competencies and cases that are named and do not exist. */
    @Override
    public List<Problem> check(String path, String text, Lesson lesson, Content content) {
        List<Problem> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        content.all(Bibliography.class).forEach(b -> b.sources().forEach(s -> keys.add(s.key())));
        FrontMatter parts = FrontMatter.split(path, text, new ArrayList<>());
        Markdown.cited(parts.body(), parts.bodyOffset()).stream()
                .filter(cited -> !keys.contains(cited.key()))
                .forEach(cited -> problems.add(Problem.error(
                        path,
                        cited.line(),
                        cited.column(),
                        "source.unknown",
                        Words.say("curriculum", "source.unknown", cited.key(), "")
                                .strip())));
        problems.addAll(new References(path, text, content)
                .competencies(lesson.competencies())
                .lines(lesson.lines())
                .scenarios(lesson.scenarios())
                .problems());
        return problems;
    }

    static String say(String key, Object... args) {
        return Words.say("lesson", "format." + key, args);
    }
}
