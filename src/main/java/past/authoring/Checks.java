package past.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
    private Preview preview;

    /** What was found, and the preview when the text can be read. */
    public record Checked(List<Problem> problems, Optional<Shown> shown) {}

    /** Checks and shows a text that need not be kept. */
    public Checked check(Asking asking, String path, String text) {
        SortedMap<String, String> texts = draft.texts(asking);
        texts.put(path, text);
        Content content = readings.content(0, texts);
        List<Problem> problems = readings.problems(path, text, content).stream()
                .filter(p -> p.path().equals(path))
                .toList();
        return new Checked(problems, preview.show(path, text, content));
    }
}
