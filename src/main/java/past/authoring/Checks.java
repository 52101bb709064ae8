package past.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import past.authoring.lint.Lint;
import past.authoring.preview.Preview;
import past.authoring.preview.Shown;
import past.curriculum.Content;
import past.curriculum.Readings;
import past.curriculum.domain.Problem;
import past.people.domain.Asking;

/** Looks at one text as if it stood in the draft already. */
@ApplicationScoped
@Transactional
public class Checks {
    @Inject
    private Draft draft;

    @Inject
    private Readings readings;

    @Inject
    private Lint lint;

    @Inject
    private Preview preview;

    @Inject
    private Clock clock;

    /** What was found, and the preview when the text can be read. */
    public record Checked(List<Problem> problems, Optional<Shown> shown) {}

    /** Checks and shows a text that need not be kept. */
    public Checked check(Asking asking, String path, String text) {
        SortedMap<String, String> texts = draft.texts(asking);
        texts.put(path, text);
        Content content = readings.content(0, texts);
        List<Problem> problems = new ArrayList<>(readings.problems(path, text, content));
        problems.addAll(lint.findings(path, texts, content, LocalDate.now(clock)));
        problems.removeIf(problem -> !problem.path().equals(path));
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return new Checked(List.copyOf(problems), preview.show(path, text, content));
    }
}
