package past.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import past.authoring.preview.Comparison;
import past.authoring.preview.Html;
import past.authoring.preview.Preview;
import past.authoring.preview.Shown;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.Readings;
import past.people.domain.Asking;

/** Puts the draft beside the newest edition. */
@ApplicationScoped
@Transactional
public class Comparing {
    @Inject
    private Draft draft;

    @Inject
    private Editions editions;

    @Inject
    private Readings readings;

    @Inject
    private Preview preview;

    /**
     * One document in both versions.
     *
     * @param asRead false when a version cannot be read and the lines of the file are compared instead
     * @param sides parts that differ
     * @param same how many parts do not
     */
    public record Compared(DraftText document, boolean asRead, List<Comparison.Side> sides, int same) {}

    /** Every changed document of the draft, or the one at {@code path}. */
    public List<Compared> compare(Asking asking, String path) {
        SortedMap<String, String> before = editions.texts(editions.current());
        Content old = editions.content(editions.current());
        Content now = readings.content(0, draft.texts(asking));
        return draft.changes(asking).stream()
                .filter(c -> path.isEmpty() || c.path().equals(path))
                .map(c -> compare(c, before.get(c.path()), old, now))
                .toList();
    }

    private Compared compare(DraftText document, String before, Content old, Content now) {
        Optional<List<Shown.Section>> left = sections(document.path(), before, old);
        Optional<List<Shown.Section>> right = sections(document.path(), document.text(), now);
        boolean asRead = left.isPresent() && right.isPresent();
        List<Comparison.Side> sides =
                asRead ? Comparison.of(left.get(), right.get()) : Comparison.of(lines(before), lines(document.text()));
        List<Comparison.Side> changed =
                sides.stream().filter(Comparison.Side::changed).toList();
        if (asRead && changed.isEmpty()) { // a change that is not seen when read, such as a reviewer's name
            return new Compared(document, false, Comparison.of(lines(before), lines(document.text())), 0);
        }
        return new Compared(document, asRead, changed, sides.size() - changed.size());
    }

    private Optional<List<Shown.Section>> sections(String path, String text, Content content) {
        return text == null
                ? Optional.of(List.of())
                : preview.show(path, text, content).map(Shown::sections);
    }

    private static List<Shown.Section> lines(String text) {
        if (text == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(Html.text(line)));
        return List.of(new Shown.Section("lines", "", "<pre class=\"lines\">" + String.join("\n", lines) + "</pre>"));
    }
}
