package past.curriculum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Programme;
import past.curriculum.yaml.Nearest;
import past.platform.Words;

/**
 * Checks the codes by which one document names another, for the {@code check} of a format. The line is found by looking
 * for the code in the text.
 */
public final class References {
    private static final Pattern SCENARIO = Pattern.compile("scenarios/([^/]+)\\.yaml");

    private final String path;
    private final List<String> lines;
    private final Content content;
    private final List<Problem> problems = new ArrayList<>();

    /** @param text of the document at {@code path} */
    public References(String path, String text, Content content) {
        this.path = path;
        this.lines = text.lines().toList();
        this.content = content;
    }

    /** Each must be a key of the bibliography or the code of a professional line. */
    public References sources(Collection<String> keys) {
        List<String> known = new ArrayList<>();
        content.all(Bibliography.class).forEach(b -> b.sources().forEach(s -> known.add(s.key())));
        content.all(Lines.class).forEach(l -> l.lines().forEach(line -> known.add(line.code())));
        return among(keys, known, "source");
    }

    /** Each must be the code of a professional line. */
    public References lines(Collection<String> codes) {
        List<String> known = new ArrayList<>();
        content.all(Lines.class).forEach(l -> l.lines().forEach(line -> known.add(line.code())));
        return among(codes, known, "line");
    }

    public References competencies(Collection<String> codes) {
        return among(
                codes, content.all(Competency.class).stream().map(Coded::code).toList(), "competency");
    }

    /** Each must be a lesson of the programme. */
    public References lessons(Collection<String> codes) {
        List<String> known = new ArrayList<>();
        content.all(Programme.class).forEach(p -> known.addAll(p.lessons()));
        return among(codes, known, "lesson");
    }

    /** Each should be a case; one that has no file is a warning, because it may not be written yet. */
    public References scenarios(Collection<String> codes) {
        List<String> known = content.paths().stream()
                .map(SCENARIO::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .toList();
        return amongLater(codes, known, "scenario");
    }

    /**
     * Each must be one of the known codes.
     *
     * @param kind key of the message {@code <kind>.unknown} in the curriculum's words, such as {@code lesson}
     */
    public References among(Collection<String> codes, Collection<String> known, String kind) {
        return missing(codes, known, (code, hint) -> {
            String message = Words.say("curriculum", kind + ".unknown", code, hint);
            say(code, Problem.error(path, 1, 1, kind + ".unknown", message));
        });
    }

    /** As {@link #among}, as a warning: for documents that may not be written yet. */
    public References amongLater(Collection<String> codes, Collection<String> known, String kind) {
        return missing(codes, known, (code, hint) -> {
            String message = Words.say("curriculum", kind + ".not-yet", code, hint);
            say(code, Problem.warning(path, 1, 1, kind + ".not-yet", message));
        });
    }

    /** What was found, in the order of the questions. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private References missing(Collection<String> codes, Collection<String> known, BiConsumer<String, String> say) {
        codes.stream().distinct().filter(code -> !known.contains(code)).forEach(code -> {
            String hint = Nearest.to(code, known)
                    .map(near -> Words.say("curriculum", "yaml.unknown-key.near", near))
                    .orElse("");
            say.accept(code, hint);
        });
        return this;
    }

    private void say(String code, Problem problem) {
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(code);
            if (at >= 0) {
                problems.add(new Problem(
                        path,
                        i + 1,
                        at + 1,
                        problem.severity(),
                        problem.rule(),
                        problem.message().strip()));
                return;
            }
        }
        problems.add(problem);
    }
}
