package past.reflection.web;

import jakarta.annotation.security.RolesAllowed;
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
import past.reflection.ReflectionDrafts;

/** What is being written. */
@RolesAllowed("TRAINEE")
@Path("reflection/draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReflectionDraftResource {

    @Inject
    private ReflectionDrafts drafts;

    @Inject
    private WhoIsAsking who;

    /** What the page sends. */
    public record Typed(String prompt, String text) {}

    /** Keeps it; 422 with a sentence when it holds what is kept nowhere. */
    @PUT
    public Response keep(Typed typed) {
        if (typed == null) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        boolean kept = drafts.keep(who.get(), given(typed.prompt()), given(typed.text()));
        return kept
                ? Response.ok(Map.of()).build()
                : Response.status(422)
                        .entity(Map.of("message", Words.say("reflection", "blocked")))
                        .build();
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }
}
