package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import past.authoring.Draft;
import past.authoring.Saving;
import past.people.WhoIsAsking;
import past.people.web.When;
import past.platform.Words;

/** Keeps a draft text while it is typed. */
@RequestScoped
@Path("authoring/draft")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    @Inject
    private Draft draft;

    @Inject
    private WhoIsAsking who;

    @Inject
    private When when;

    /**
     * What the editor sends.
     *
     * @param seen digest of the text it began from or saved last
     */
    public record Typed(String path, String seen, String text) {}

    @PUT
    public Response save(Typed typed) {
        if (typed == null || typed.path() == null || typed.seen() == null || typed.text() == null) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        Saving saving = draft.save(who.get(), typed.path(), typed.seen(), typed.text());
        if (saving instanceof Saving.Saved saved) {
            return Response.ok(Map.of("digest", saved.digest())).build();
        }
        if (saving instanceof Saving.Overtaken overtaken) {
            String by = overtaken.other().editedBy() == null
                    ? "?"
                    : overtaken.other().editedBy();
            String message = Words.say(
                    "authoring",
                    "edit.overtaken",
                    by,
                    when.ago(overtaken.other().editedAt()));
            return Response.status(Response.Status.CONFLICT)
                    .entity(Map.of(
                            "message", message, "digest", overtaken.other().digest()))
                    .build();
        }
        return Response.status(422)
                .entity(Map.of("message", ((Saving.Unfit) saving).reason()))
                .build();
    }
}
