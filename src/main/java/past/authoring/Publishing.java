package past.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import past.authoring.lint.Lint;
import past.curriculum.Editions;
import past.curriculum.Readings;
import past.curriculum.domain.ChangeKind;
import past.curriculum.domain.Problem;
import past.curriculum.edition.Edition;
import past.curriculum.edition.Publication;
import past.curriculum.edition.Publications;
import past.people.domain.Asking;
import past.people.domain.Role;

/** Makes the draft the next edition, when nothing stands in its way. */
@ApplicationScoped
@Transactional
public class Publishing {
    @Inject
    private Draft draft;

    @Inject
    private Editions editions;

    @Inject
    private Readings readings;

    @Inject
    private Lint lint;

    @Inject
    private Publications publications;

    @Inject
    private Clock clock;

    /**
     * What became of it.
     *
     * @param edition the new number for {@link Result#PUBLISHED}, else the current one
     */
    public record Answer(Result result, int edition) {}

    /** The ways in which publishing ends; all but the first store nothing. */
    public enum Result {
        PUBLISHED,
        /** The draft or the shelf is not as the author saw it. */
        CHANGED_MEANWHILE,
        HAS_ERRORS,
        NOTHING_CHANGED,
        REASON_MISSING
    }

    /** Every finding in the whole draft, errors and warnings: of the readers of its documents and of the lint. */
    public List<Problem> findings(Asking asking) {
        SortedMap<String, String> texts = draft.texts(asking);
        List<Problem> all = new ArrayList<>(readings.problems(texts));
        all.addAll(lint.findings(texts, readings.content(0, texts), LocalDate.now(clock)));
        all.sort(Comparator.comparing(Problem::path).thenComparingInt(Problem::line));
        return List.copyOf(all);
    }

    /**
     * @param revision of the draft that the author looked at
     * @param cohorts that follow the new edition from now on
     */
    public Answer publish(Asking asking, long revision, ChangeKind kind, String reason, Set<Long> cohorts) {
        asking.must(Role.AUTHOR, Role.LEAD);
        int current = editions.current();
        if (reason == null || reason.isBlank() || reason.strip().length() > Edition.REASON) {
            return new Answer(Result.REASON_MISSING, current);
        }
        if (draft.hold().getRevision() != revision) {
            return new Answer(Result.CHANGED_MEANWHILE, current);
        }
        if (findings(asking).stream().anyMatch(Problem::isError)) {
            return new Answer(Result.HAS_ERRORS, current);
        }
        Publication.Outcome outcome = publications.publish(asking, wanted(asking, current, kind, reason, cohorts));
        if (outcome instanceof Publication.Published published) {
            draft.published();
            return new Answer(Result.PUBLISHED, published.edition());
        }
        boolean overtaken = outcome instanceof Publication.Overtaken;
        return new Answer(overtaken ? Result.CHANGED_MEANWHILE : Result.NOTHING_CHANGED, current);
    }

    private Publication wanted(Asking asking, int base, ChangeKind kind, String reason, Set<Long> cohorts) {
        Map<String, String> changed = new TreeMap<>();
        Set<String> removed = new TreeSet<>();
        for (DraftText change : draft.changes(asking)) {
            if (change.text() == null) {
                removed.add(change.path());
            } else {
                changed.put(change.path(), change.text());
            }
        }
        return new Publication(base, changed, removed, kind, reason.strip(), cohorts);
    }
}
