package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import past.authoring.Draft;
import past.authoring.DraftText;
import past.authoring.Publishing;
import past.curriculum.Editions;
import past.curriculum.domain.ChangeKind;
import past.curriculum.domain.Problem;
import past.curriculum.edition.CohortRow;
import past.curriculum.edition.Publications;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.platform.web.Notice;

/** What changes, what stands in the way, and the sentence before the next edition is made. */
@Named
@RequestScoped
public class PublishPage {
    @Inject
    private Publishing publishing;

    @Inject
    private Publications publications;

    @Inject
    private Draft draft;

    @Inject
    private Editions editions;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private List<DraftText> changes;
    private List<Problem> findings;
    private List<CohortRow> cohorts;
    private String wrong;

    /** Publishes, or says why not and keeps what was typed. */
    public String publish() {
        Optional<ChangeKind> kind = kind();
        if (kind.isEmpty()) {
            wrong = "publish.kind.wrong";
            return null;
        }
        Publishing.Answer answer =
                publishing.publish(who.get(), revisionSeen(), kind.get(), getReason(), cohortsTicked());
        if (answer.result() == Publishing.Result.PUBLISHED) {
            return Notice.at("/curriculum/editions", "authoring", "published", answer.edition());
        }
        wrong = switch (answer.result()) {
            case REASON_MISSING -> "publish.reason.wrong";
            case HAS_ERRORS -> "publish.has-errors";
            case NOTHING_CHANGED -> "publish.nothing";
            default -> "publish.stale";
        };
        changes = null; // what the page shows next is what stands there now
        findings = null;
        cohorts = null;
        return null;
    }

    private Optional<ChangeKind> kind() {
        String kind = request.getParameter("kind");
        return Arrays.stream(ChangeKind.values())
                .filter(k -> k.name().equals(kind))
                .findFirst();
    }

    private long revisionSeen() {
        String seen = request.getParameter("revision");
        return seen != null && seen.matches("\\d{1,18}") ? Long.parseLong(seen) : -1;
    }

    private Set<Long> cohortsTicked() {
        String[] ticked = request.getParameterValues("cohort");
        Set<Long> known = getCohorts().stream().map(CohortRow::id).collect(Collectors.toSet());
        return Stream.of(ticked == null ? new String[0] : ticked)
                .filter(t -> t.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    public boolean isTicked(long cohort) {
        return cohortsTicked().contains(cohort);
    }

    public String getReason() {
        String reason = request.getParameter("reason");
        return reason == null ? "" : reason;
    }

    public String getKind() {
        return kind().map(ChangeKind::name).orElse("");
    }

    public List<ChangeKind> getKinds() {
        return List.of(ChangeKind.values());
    }

    public List<DraftText> getChanges() {
        if (changes == null) {
            changes = draft.changes(who.get());
        }
        return changes;
    }

    public List<Problem> getErrors() {
        return findings().stream().filter(Problem::isError).toList();
    }

    public List<Problem> getWarnings() {
        return findings().stream().filter(p -> !p.isError()).toList();
    }

    private List<Problem> findings() {
        if (findings == null) {
            findings = publishing.findings(who.get());
        }
        return findings;
    }

    public List<CohortRow> getCohorts() {
        if (cohorts == null) {
            cohorts = publications.cohorts();
        }
        return cohorts;
    }

    public long getRevision() {
        return draft.revision();
    }

    public int getCurrent() {
        return editions.current();
    }

    public int getDocuments() {
        return editions.texts(getCurrent()).size();
    }

    /** True when there is something to publish and no error in it. */
    public boolean isReady() {
        return !getChanges().isEmpty() && getErrors().isEmpty();
    }

    /** What was wrong with the last try, as a sentence; null when nothing was. */
    public String getWrong() {
        return wrong == null ? null : Words.say("authoring", wrong, getCurrent());
    }

    public String getConsequence() {
        return Words.say(
                "authoring",
                "publish.says",
                getCurrent() + 1,
                getCurrent(),
                getChanges().size());
    }

    /** Sentence of the feature's words with values. */
    public String say(String key, Object value) {
        return Words.say("authoring", key, value);
    }

    public String cohort(CohortRow cohort) {
        return Words.say("authoring", "publish.cohort", cohort.name(), cohort.edition());
    }
}
