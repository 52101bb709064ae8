package past.ledger.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import past.ledger.Chains;
import past.ledger.Ledger;
import past.people.WhoIsAsking;
import past.people.domain.Asking;

/** A person takes their own chain along, as a file that can be verified without the application. */
@Path("ledger")
public class LedgerResource {

    @Inject
    private Chains chains;

    @Inject
    private WhoIsAsking who;

    /** The own chain in canonical form. */
    @GET
    @Path("mine")
    @Produces(MediaType.APPLICATION_JSON)
    public Response mine() {
        Asking asking = who.get();
        return Response.ok(chains.export(asking, Ledger.chainOf(asking.id())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"past-record.json\"")
                .build();
    }
}
