package past.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Programme;
import past.curriculum.edition.EditionRow;
import past.curriculum.edition.Publications;
import past.curriculum.markdown.Markdown;
import past.lesson.LessonText.Cited;
import past.lesson.LessonText.Named;
import past.lesson.LessonText.Neighbour;
import past.lesson.domain.Lesson;
import past.library.Shelf;
import past.library.domain.Glossary;
import past.library.domain.GlossaryLinks;

/** Lessons as editions have them, ready to be shown. Editions never change, so each is put together once. */
@ApplicationScoped
public class LessonTexts {
    private static final int KEPT = 400;

    /** Seen from the page of a lesson. */
    private static final String GLOSSARY = "../library/glossary";

    @Inject
    private Editions editions;

    @Inject
    private Publications publications;

    private final Map<String, LessonText> texts = new ConcurrentHashMap<>();
    private final Map<String, Optional<LessonChange>> changes = new ConcurrentHashMap<>();
    private volatile Map<Integer, EditionRow> shelf = Map.of();

    /** The lesson of an edition; empty when the edition has no such lesson. */
    public Optional<LessonText> find(int edition, String code) {
        String key = edition + " " + code;
        LessonText known = texts.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LessonText> made = of(editions.content(edition), code);
        made.ifPresent(text -> keep(texts, key, text));
        return made;
    }

    private static <V> void keep(Map<String, V> values, String key, V value) {
        if (values.size() >= KEPT) {
            values.clear();
        }
        values.put(key, value);
    }

    /** Puts a lesson together from any content: an edition, or a draft for its preview. */
    public static Optional<LessonText> of(Content content, String code) {
        return content.find(Lesson.class, code).map(lesson -> {
            Programme programme = content.only(Programme.class);
            Programme.Module module = programme
                    .moduleOf(code)
                    .orElseGet(() -> new Programme.Module("", lesson.title(), "", false, List.of(code)));
            List<String> order = programme.lessons();
            int at = order.indexOf(code);
            Shelf shelf = Shelf.of(content);
            return new LessonText(
                    content.edition(),
                    shelf.glossary().map(glossary -> linked(lesson, glossary)).orElse(lesson),
                    module,
                    module.practical() ? 0 : programme.modules().indexOf(module) + 1,
                    module.lessons().indexOf(code) + 1,
                    at <= 0 ? Optional.empty() : neighbour(content, order.get(at - 1)),
                    at < 0 || at + 1 >= order.size() ? Optional.empty() : neighbour(content, order.get(at + 1)),
                    competencies(content, lesson),
                    lines(content, lesson),
                    sources(content, lesson),
                    content.paths().contains("quizzes/" + code + ".yaml"),
                    scenarios(content, lesson),
                    shelf.usedWithLesson(code));
        });
    }

    /** Terms of the glossary lead to their meaning where the lesson first uses them. */
    private static Lesson linked(Lesson lesson, Glossary glossary) {
        List<Lesson.Screen> screens = lesson.screens();
        List<String> texts = new GlossaryLinks(glossary, GLOSSARY)
                .inAll(screens.stream().map(Lesson.Screen::html).toList());
        return lesson.withScreens(IntStream.range(0, texts.size())
                .mapToObj(i -> screens.get(i).withHtml(texts.get(i)))
                .toList());
    }

    private static Optional<Neighbour> neighbour(Content content, String code) {
        return content.find(Lesson.class, code).map(l -> new Neighbour(l.code(), l.title(), l.minutes(), l.written()));
    }

    /** The cases that exist, of those a lesson names. */
    public static List<Named> scenarios(Content content, Lesson lesson) {
        return lesson.scenarios().stream()
                .filter(code -> content.paths().contains("scenarios/" + code + ".yaml"))
                .map(code -> new Named(code, content.title(code).orElse(code), ""))
                .toList();
    }

    private static List<Named> competencies(Content content, Lesson lesson) {
        return lesson.competencies().stream()
                .flatMap(code -> content.find(Competency.class, code).stream())
                .map(c -> new Named(c.code(), c.title(), Markdown.inline(c.descriptor())))
                .toList();
    }

    private static List<Named> lines(Content content, Lesson lesson) {
        Lines lines = content.only(Lines.class);
        return lesson.lines().stream()
                .flatMap(code -> lines.line(code).stream())
                .map(l -> new Named(l.code(), l.title(), Markdown.inline(l.rule())))
                .toList();
    }

    private static List<Cited> sources(Content content, Lesson lesson) {
        Bibliography bibliography = content.only(Bibliography.class);
        return IntStream.range(0, lesson.sources().size())
                .boxed()
                .flatMap(i ->
                        bibliography.source(lesson.sources().get(i)).stream().map(s -> new Cited(i + 1, s)))
                .toList();
    }

    /** What happened to a lesson's text between two editions; empty when it is the same text. */
    Optional<LessonChange> change(String lesson, int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        String key = lesson + " " + from + " " + to;
        Optional<LessonChange> known = changes.get(key);
        if (known == null) {
            known = compare(lesson, from, to);
            keep(changes, key, known);
        }
        return known;
    }

    private Optional<LessonChange> compare(String lesson, int from, int to) {
        String path = "lessons/" + lesson + ".md";
        List<EditionRow> rows = new ArrayList<>();
        String before = editions.content(from).digest(path);
        String now = editions.content(to).digest(path);
        if (now == null || now.equals(before)) {
            return Optional.empty();
        }
        for (int edition = from + 1; edition <= to; edition++) {
            String digest = editions.content(edition).digest(path);
            if (digest != null && !digest.equals(before)) {
                rows.add(row(edition));
            }
            before = digest;
        }
        EditionRow newest = rows.get(rows.size() - 1);
        return rows.stream()
                .map(EditionRow::kind)
                .max(Comparator.naturalOrder())
                .map(kind -> new LessonChange(kind, newest.reason(), to));
    }

    private EditionRow row(int edition) {
        if (!shelf.containsKey(edition)) {
            Map<Integer, EditionRow> rows = new ConcurrentHashMap<>();
            publications.editions().forEach(r -> rows.put(r.number(), r));
            shelf = rows;
        }
        return shelf.get(edition);
    }
}
