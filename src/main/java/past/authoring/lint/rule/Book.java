package past.authoring.lint.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import past.curriculum.Content;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.lesson.domain.Lesson;
import past.scenario.domain.Scenario;

/** The whole curriculum as one look at it finds it. Made for one run and one thread. */
public final class Book {
    private final SortedMap<String, Document> documents = new TreeMap<>();
    private final Map<String, Object> known = new HashMap<>();
    private final Content content;
    private final LocalDate today;

    /** @param today for what goes stale */
    public Book(SortedMap<String, String> texts, Content content, LocalDate today) {
        texts.forEach((path, text) -> documents.put(path, new Document(path, text)));
        this.content = content;
        this.today = today;
    }

    public Content content() {
        return content;
    }

    public LocalDate today() {
        return today;
    }

    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    /** Null when there is no such path. */
    public Document document(String path) {
        return documents.get(path);
    }

    /** The record whose code is the name of the file, or null when it is of another kind or has errors. */
    public <T extends Coded> T read(Document document, Class<T> type) {
        String path = document.path();
        String code = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        return content.find(type, code)
                .filter(one -> content.pathOf(type, code).orElse("").equals(path))
                .orElse(null);
    }

    /** What several documents need and is worth making once. */
    @SuppressWarnings("unchecked")
    public <T> T once(String name, Supplier<T> make) {
        Object value = known.get(name);
        if (value == null) {
            value = make.get();
            known.put(name, value);
        }
        return (T) value;
    }

    /** Whether every lesson of the programme is written and every case that a competency rests on exists. */
    public boolean complete() {
        return once("complete", () -> {
            boolean lessons = content.all(Programme.class).stream()
                    .flatMap(programme -> programme.lessons().stream())
                    .allMatch(code -> content.find(Lesson.class, code)
                            .filter(Lesson::written)
                            .isPresent());
            boolean cases = content.all(Competency.class).stream()
                    .flatMap(competency -> competency.scenarios().stream())
                    .allMatch(code -> content.find(Scenario.class, code).isPresent());
            return lessons && cases;
        });
    }
}
