package past.authoring.lint.rule;

import java.util.ArrayList;
import java.util.List;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Severity;
import past.platform.Words;

/**
 * Collects what is found in one document. The code of a finding is also the key of its sentence among the words of the
 * lint; the sentence says how to mend it.
 */
public final class Findings {
    private final Document document;
    private final List<Problem> problems = new ArrayList<>();

    public Findings(Document document) {
        this.document = document;
    }

    /** What keeps an edition from being published. */
    public void error(int line, String rule, Object... words) {
        add(new Document.Place(line, 1), Severity.ERROR, rule, words);
    }

    /** What an author should look at and may leave. */
    public void warning(int line, String rule, Object... words) {
        add(new Document.Place(line, 1), Severity.WARNING, rule, words);
    }

    public void error(Passage passage, String match, String rule, Object... words) {
        add(document.find(passage, match), Severity.ERROR, rule, words);
    }

    public void warning(Passage passage, String match, String rule, Object... words) {
        add(document.find(passage, match), Severity.WARNING, rule, words);
    }

    /** An error when {@code grave}, else a warning. */
    public void say(boolean grave, int line, String rule, Object... words) {
        add(new Document.Place(line, 1), grave ? Severity.ERROR : Severity.WARNING, rule, words);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void add(Document.Place place, Severity severity, String rule, Object... words) {
        problems.add(new Problem(
                document.path(),
                place.line(),
                place.column(),
                severity,
                "lint." + rule,
                Words.say("lint", rule, words)));
    }
}
