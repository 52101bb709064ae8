package past.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import past.people.WhoIsAsking;
import past.people.web.When;
import past.platform.Words;
import past.practicum.Countersigning;
import past.practicum.Decided;
import past.practicum.EntryVersionRef;
import past.practicum.HourDecision;
import past.practicum.Reasons;
import past.progress.SupervisorDesk;
import past.progress.SupervisorDesk.Desk;
import past.progress.SupervisorDesk.HourRow;
import past.progress.domain.HourFlag;

/**
 * "Waiting for you". Rows are named by entry and version, so that what is decided is what was seen. When all went well the
 * page says so after a redirect; else it stays and says for every row what became of it.
 */
@Named
@RequestScoped
public class DeskPage {

    private static final int MOST = 200;

    @Inject
    private WhoIsAsking who;

    @Inject
    private SupervisorDesk desks;

    @Inject
    private Countersigning countersigning;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private Desk desk;
    private Decided decided;
    private String message;
    private final Map<EntryVersionRef, String> names = new HashMap<>();

    /** Takes the decision that was sent, before the page is shown. */
    public void act() throws IOException {
        if (!"POST".equals(request.getMethod()) || decided != null || message != null) {
            return;
        }
        String back = request.getParameter("back");
        List<EntryVersionRef> refs = refs();
        if (refs.isEmpty()) {
            message = say("desk.none-ticked");
            return;
        }
        getDesk().hours().forEach(row -> names.put(row.entry().ref(), nameOf(row)));
        decided = back == null
                ? countersigning.approve(who.get(), refs)
                : countersigning.sendBack(who.get(), refs, getComment());
        if (!decided.objections().isEmpty() && decided.rows().isEmpty()) {
            message = decided.objections().stream().map(Reasons::say).collect(Collectors.joining(" "));
            decided = null;
            return;
        }
        desk = null;
        if (decided.count() == decided.rows().size()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/progress/desk?said=progress:"
                    + (back == null ? "approved" : "returned") + "&n=" + decided.count());
        }
    }

    /** The rows asked for: the one whose button was pressed, else the ticked ones. */
    private List<EntryVersionRef> refs() {
        String one = request.getParameter("approve");
        String[] ticked = request.getParameterValues("row");
        String[] values =
                one != null && !one.equals("ticked") ? new String[] {one} : ticked == null ? new String[0] : ticked;
        return Arrays.stream(values)
                .map(EntryVersionRef::of)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST)
                .toList();
    }

    public Desk getDesk() {
        if (desk == null) {
            desk = desks.desk(who.get());
        }
        return desk;
    }

    /** What became of each row, when not all were decided; else null. */
    public Decided getDecided() {
        return decided;
    }

    /** Why nothing was decided, or null. */
    public String getMessage() {
        return message;
    }

    /** The comment as typed; gone once it was sent. */
    public String getComment() {
        String comment = request.getParameter("comment");
        return comment == null || decided != null ? "" : comment.strip();
    }

    public int getCommentLength() {
        return HourDecision.COMMENT;
    }

    /** Whether sending back was tried and did not go through. */
    public boolean isSendingBack() {
        return message != null && request.getParameter("back") != null;
    }

    /** Whether a row was ticked when the page came back. */
    public boolean ticked(HourRow row) {
        String[] ticked = request.getParameterValues("row");
        return message != null
                && ticked != null
                && Arrays.asList(ticked).contains(row.entry().ref().value());
    }

    /** "Maya R., 21 November 2026, Integration" of a row that was decided or not. */
    public String name(EntryVersionRef ref) {
        return names.getOrDefault(ref, say("desk.gone"));
    }

    /** The row in words, for its checkbox and its button. */
    public String nameOf(HourRow row) {
        return row.entry().trainee() + ", " + when.day(row.entry().day()) + ", " + row.category() + ", "
                + when.hours(row.entry().minutes());
    }

    /** One line about the desk: trainees, oldest, minutes it may take. */
    public String getLead() {
        Desk shown = getDesk();
        long minutes =
                Math.max(1, (shown.allHours() * 20 + shown.requests().size() * 240L + shown.talks() * 120L) / 60);
        String trainees = say("desk.trainees", shown.trainees().size());
        return shown.all() == 0 || shown.oldest() == null
                ? trainees
                : say("desk.lead", trainees, when.ago(shown.oldest()), minutes);
    }

    /** What to look at twice. */
    public String flag(HourFlag flag) {
        return say(flag.key(), flag.key().equals("flag.long-day") ? when.hours(flag.amount()) : flag.amount());
    }

    /** Words of practicum about what became of a row. */
    public String outcome(Decided.RowOutcome row) {
        return Words.say("practicum", row.outcome().key());
    }

    /** A sentence of this feature. */
    public String say(String key, Object... arguments) {
        return Words.say("progress", key, arguments);
    }
}
