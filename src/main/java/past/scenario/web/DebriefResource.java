package past.scenario.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.scenario.PlayDebrief;
import past.scenario.ScenarioPlays;

/** Saves the player's own debrief as it is typed. What answers 200 is in the database; nobody else reads it. */
@Path("scenario/debrief")
@RequestScoped
@RolesAllowed("TRAINEE")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DebriefResource {

    @Inject
    private ScenarioPlays plays;

    @Inject
    private WhoIsAsking who;

    /** What the page sends; {@code question} is counted from 0. */
    public record Written(long play, int question, String answer) {}

    /** 200 when it is saved, 422 when it is too long, 403 when the play is not yours. */
    @PUT
    public Response save(Written written) {
        if (written == null || written.answer() == null || written.answer().length() > PlayDebrief.ANSWER) {
            return Response.status(422)
                    .entity(Map.of("message", Words.say("scenario", "debrief.too-long")))
                    .build();
        }
        String at = plays.debrief(who.get(), written.play(), written.question(), written.answer())
                .toString();
        return Response.ok(Map.of("at", at)).build();
    }
}
