package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import past.authoring.Archive;
import past.authoring.Exchange;
import past.people.WhoIsAsking;
import past.people.domain.Role;
import past.platform.Words;

/** Zip files in and out. A file that is too large is refused before it is read. */
@RequestScoped
@Path("authoring/exchange")
public class ExchangeResource {
    private static final String ZIP = "application/zip";

    @Inject
    private Exchange exchange;

    @Inject
    private WhoIsAsking who;

    /** What the page shows after an import. */
    public record Answer(String message, List<String> refusals, List<String> overwrites) {}

    @GET
    @Path("edition/{edition: \\d{1,6}}")
    @Produces(ZIP)
    public Response edition(@PathParam("edition") int edition) {
        try {
            return zip(exchange.edition(who.get(), edition), "past-curriculum-edition-" + edition);
        } catch (IllegalArgumentException e) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }

    @GET
    @Path("draft")
    @Produces(ZIP)
    public Response draft() {
        return zip(exchange.draft(who.get()), "past-curriculum-draft");
    }

    @POST
    @Consumes({ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    public Response bring(
            InputStream body,
            @HeaderParam("Content-Length") @DefaultValue("0") long length,
            @QueryParam("whole") boolean whole,
            @QueryParam("replace") boolean replace)
            throws IOException {
        who.get().must(Role.AUTHOR);
        byte[] zip = length > Archive.BYTES ? null : body.readNBytes(Archive.BYTES + 1);
        if (zip == null || zip.length > Archive.BYTES) {
            String message = Words.say("authoring", "import.large");
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                    .entity(new Answer(message, List.of(), List.of()))
                    .build();
        }
        Exchange.Imported imported = exchange.bring(who.get(), zip, whole, replace);
        if (!imported.refusals().isEmpty()) {
            return Response.status(422)
                    .entity(new Answer(
                            Words.say("authoring", "exchange.refused"), imported.refusals(), imported.overwrites()))
                    .build();
        }
        String done = Words.say("authoring", "exchange.done", imported.changed(), imported.documents());
        return Response.ok(new Answer(done, List.of(), List.of())).build();
    }

    private static Response zip(byte[] bytes, String name) {
        return Response.ok(bytes)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"")
                .build();
    }
}
