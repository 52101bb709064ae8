package past.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.StreamSupport;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Digests;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.platform.Words;

/**
 * Reads documents with the formats of all features, and remembers what was read by digest: an edition that changes one
 * document costs one reading, and editions share the records of the rest.
 */
@ApplicationScoped
public class Readings {
    private static final Set<String> UNREAD = Set.of("README.md", "LICENSE");
    private static final int REMEMBERED = 600;

    private final Remembered<String, Reading<?>> read = new Remembered<>(REMEMBERED);
    private List<DocumentFormat<?>> formats = List.of();

    protected Readings() {}

    @Inject
    Readings(@Any Instance<DocumentFormat<?>> found) {
        this(StreamSupport.stream(found.spliterator(), false).toList());
    }

    /** For tests and commands outside the server. */
    public Readings(List<DocumentFormat<?>> formats) {
        this.formats = List.copyOf(formats);
    }

    public Optional<DocumentFormat<?>> formatOf(String path) {
        for (DocumentFormat<?> format : formats) {
            if (format.accepts(path)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether a document may stand at this path: a format reads it, or it is the README or the licence. */
    public boolean isKnown(String path) {
        return UNREAD.contains(path) || formatOf(path).isPresent();
    }

    /** Reads a document that some format accepts; the same text at the same path is read once. */
    public Optional<Reading<?>> read(String path, String text) {
        return formatOf(path).map(format -> {
            String key = path + " " + Digests.of(text);
            return read.get(key, () -> format.read(path, text));
        });
    }

    /**
     * All documents as one content; those with errors are left out of it.
     *
     * @param edition number, 0 for a draft
     * @param texts by path
     */
    public Content content(int edition, SortedMap<String, String> texts) {
        Map<String, Coded> records = new HashMap<>();
        texts.forEach((path, text) -> read(path, text).ifPresent(r -> {
            if (r.value() instanceof Coded coded) {
                records.put(path, coded);
            }
        }));
        return new ReadContent(edition, texts, records);
    }

    /** Every problem of every document, the ones between documents included, in the order of paths and lines. */
    public List<Problem> problems(SortedMap<String, String> texts) {
        Content content = content(0, texts);
        List<Problem> problems = new ArrayList<>();
        texts.forEach((path, text) -> problems.addAll(problems(path, text, content)));
        return List.copyOf(problems);
    }

    /** Every problem of one document as part of a content. */
    public List<Problem> problems(String path, String text, Content content) {
        if (!isKnown(path)) {
            return List.of(Problem.error(path, 1, 1, "path.unknown", Words.say("curriculum", "path.unknown", path)));
        }
        List<Problem> problems = new ArrayList<>();
        formatOf(path).ifPresent(format -> problems.addAll(problems(format, path, text, content)));
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }

    private <T extends Coded> List<Problem> problems(
            DocumentFormat<T> format, String path, String text, Content content) {
        Reading<?> reading = read(path, text).orElseThrow();
        List<Problem> problems = new ArrayList<>(reading.problems());
        if (reading.isRead()) {
            T document = format.type().cast(reading.value());
            problems.addAll(among(format, path, text, document, content));
            content.pathOf(format.type(), document.code())
                    .filter(other -> !other.equals(path))
                    .ifPresent(other -> problems.add(Problem.error(
                            path, 1, 1, "code.twice", Words.say("curriculum", "code.twice", document.code(), other))));
        }
        return problems;
    }

    /** Without a readable frame (programme, lines …) nothing can be said between documents; its own errors are said. */
    private static <T extends Coded> List<Problem> among(
            DocumentFormat<T> format, String path, String text, T document, Content content) {
        try {
            return format.check(path, text, document, content);
        } catch (IllegalStateException frameMissing) {
            return List.of(Problem.warning(path, 1, 1, "check.later", Words.say("curriculum", "check.later")));
        }
    }
}
