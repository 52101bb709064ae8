package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import past.authoring.Checks;
import past.curriculum.edition.Document;
import past.people.WhoIsAsking;

/** Says what is wrong with a text, and how it looks, while it is typed. Nothing is stored. */
@RequestScoped
@Path("authoring/check")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {
    @Inject
    private Checks checks;

    @Inject
    private WhoIsAsking who;

    /** What the editor sends. */
    public record Typed(String path, String text) {}

    /**
     * What the editor shows.
     *
     * @param counts sentence over the findings
     * @param title plain; null while the text cannot be read
     * @param picture SVG of a case; "" when there is none
     * @param html of the preview, safe; null while the text cannot be read
     */
    public record Answer(
            List<Found> problems, String counts, String title, String facts, String picture, String html) {}

    /** A finding, with its severity as a word. */
    public record Found(int line, int column, String severity, String kind, String message) {}

    @POST
    public Response check(Typed typed) {
        if (typed == null
                || typed.path() == null
                || typed.text() == null
                || typed.text().length() > Document.TEXT) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        PreviewHtml shown = PreviewHtml.of(
                checks.check(who.get(), typed.path(), typed.text().replace("\r\n", "\n")));
        return Response.ok(new Answer(
                        shown.problems(), shown.counts(), shown.title(), shown.facts(), shown.picture(), shown.html()))
                .build();
    }
}
