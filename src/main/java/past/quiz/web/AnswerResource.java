package past.quiz.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.quiz.QuizAttempts;
import past.quiz.QuizAttempts.Saved;

/** Saves one answer while an attempt is open. What answers 200 is in the database. */
@Path("quiz/answer")
@RequestScoped
@RolesAllowed("TRAINEE")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {

    private static final int MOST = 20;

    @Inject
    private QuizAttempts attempts;

    @Inject
    private WhoIsAsking who;

    /**
     * What the page sends.
     *
     * @param values places as shown, empty text where nothing was chosen, or what was typed
     */
    public record Given(long attempt, String item, List<String> values) {}

    /**
     * What the page hears.
     *
     * @param at when it was saved; null when it was not
     * @param answered items of the attempt with a complete answer
     * @param message why it was not saved; null when it was
     */
    public record Heard(String at, int answered, String message) {}

    /** 200 when it is saved, 422 when it cannot be an answer, 409 when the attempt is closed, 403 when it is not yours. */
    @PUT
    public Response save(Given given) {
        if (given == null
                || given.item() == null
                || given.values() == null
                || given.values().size() > MOST) {
            return heard(422, new Heard(null, 0, Words.say("quiz", "answer.not-an-option")));
        }
        List<String> values =
                given.values().stream().map(value -> value == null ? "" : value).toList();
        Saved saved = attempts.save(who.get(), given.attempt(), given.item(), values);
        if (saved.done()) {
            return heard(200, new Heard(saved.at().toString(), saved.answered(), null));
        }
        int status = saved.reasonKey().equals("answer.closed") ? 409 : 422;
        return heard(status, new Heard(null, saved.answered(), Words.say("quiz", saved.reasonKey())));
    }

    private static Response heard(int status, Heard heard) {
        return Response.status(status).entity(heard).build();
    }
}
