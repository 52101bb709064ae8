package past.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.platform.web.Notice;
import past.quiz.QuizConversation;
import past.quiz.QuizConversations;
import past.quiz.QuizConversations.Waiting;

/** A supervisor's conversations with trainees who have used their attempts at a quiz. */
@Named
@RequestScoped
public class TalksPage {

    @Inject
    private QuizConversations conversations;

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

    /** Whether the message and the typed note belong to this row. */
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
            return Notice.at("/quiz/talks", "quiz", "again");
        }
        if (getNote().isBlank() || getNote().length() > QuizConversation.NOTE) {
            message = Words.say("quiz", "talk.note.missing");
            return null;
        }
        String[] parts = about.split(" ");
        conversations.record(who.get(), Long.parseLong(parts[0]), parts[1], getNote(), key);
        return Notice.at("/quiz/talks", "quiz", "talked");
    }
}
