package past.scenario.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.platform.web.Notice;
import past.scenario.ScenarioConversation;
import past.scenario.ScenarioConversations;
import past.scenario.ScenarioConversations.Waiting;

/** A supervisor's conversations after a critical choice. */
@Named
@RequestScoped
public class ConversationsPage {

    @Inject
    private ScenarioConversations conversations;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private List<Waiting> waiting;
    private String message;

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = conversations.waiting(who.get());
        }
        return waiting;
    }

    /** One form, one conversation. */
    public String getRequestKey() {
        return UUID.randomUUID().toString();
    }

    /** Which row the message and the typed note belong to, as trainee and code. */
    public boolean isAbout(Waiting row) {
        return (row.traineeId() + " " + row.code()).equals(request.getParameter("about"));
    }

    public String getNote() {
        String note = request.getParameter("note");
        return note == null ? "" : note;
    }

    public String getMessage() {
        return message;
    }

    /** Records the conversation of the row that was sent. */
    public String record() {
        String about = request.getParameter("about");
        String key = request.getParameter("requestKey");
        if (about == null || !about.matches("\\d{1,18} [A-Z0-9]{2,16}") || key == null || key.length() > 40) {
            return Notice.at("/scenario/conversations", "scenario", "again");
        }
        if (getNote().isBlank() || getNote().length() > ScenarioConversation.NOTE) {
            message = Words.say("scenario", "talk.note.missing");
            return null;
        }
        String[] parts = about.split(" ");
        conversations.record(who.get(), Long.parseLong(parts[0]), parts[1], getNote(), key);
        return Notice.at("/scenario/conversations", "scenario", "talked");
    }
}
