package past.reflection.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
@Path("reflection/draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReflectionDraftResource {

    @Inject
    private ReflectionDrafts drafts;

    @Inject
    private WhoIsAsking who;

    /** Keeps {@code {prompt, text}}; 422 with a sentence when it holds what is kept nowhere. */
    @PUT
    public Response keep(JsonObject typed) {
        boolean kept = drafts.keep(who.get(), typed.getString("prompt", ""), typed.getString("text", ""));
        return kept
                ? Response.ok(Map.of()).build()
                : Response.status(422)
                        .entity(Map.of("message", Words.say("reflection", "blocked")))
                        .build();
    }
}
