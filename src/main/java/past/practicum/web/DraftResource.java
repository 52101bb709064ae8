package past.practicum.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.practicum.HourDrafts;
import past.practicum.domain.Objection;

/** What is being typed into the form of an hour entry. */
@RolesAllowed("TRAINEE")
@Path("practicum/draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    private HourDrafts drafts;

    @Inject
    private WhoIsAsking who;

    /** Keeps the fields; 422 with a sentence when words could identify somebody, and then nothing is kept. */
    @PUT
    public Response keep(Map<String, Object> typed) {
        if (typed == null) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        typed.forEach((name, value) -> {
            if (value instanceof String text) {
                fields.put(name, text);
            }
        });
        List<Objection> objections = drafts.keep(who.get(), fields);
        return objections.isEmpty()
                ? Response.ok(Map.of()).build()
                : Response.status(422)
                        .entity(Map.of("message", Words.say("practicum", "blocked")))
                        .build();
    }

    /** Throws the draft away. */
    @DELETE
    public Response forget() {
        drafts.forget(who.get());
        return Response.noContent().build();
    }
}
