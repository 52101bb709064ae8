package past.deidentification.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import past.deidentification.Sentences;
import past.deidentification.domain.Clue;
import past.deidentification.domain.IdentifierKind;
import past.deidentification.domain.IdentifierKind.Place;
import past.deidentification.domain.Identifiers;

/** The patterns, for the early warning in the browser; what is typed stays there. */
@Path("deidentification/clues")
@Produces(MediaType.APPLICATION_JSON)
public class CluesResource {

    /** Patterns in order of gravity, with effect and words, and the everyday words that are no names. */
    @GET
    public Response clues() {
        List<Map<String, Object>> clues =
                Identifiers.clues().stream().map(CluesResource::written).toList();
        CacheControl hour = new CacheControl();
        hour.setMaxAge(3600);
        hour.setPrivate(true);
        return Response.ok(Map.of("clues", clues, "everyday", List.copyOf(Clue.EVERYDAY)))
                .cacheControl(hour)
                .build();
    }

    private static Map<String, Object> written(Clue clue) {
        IdentifierKind kind = clue.kind();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("gravity", kind.ordinal());
        written.put("expression", clue.expression());
        written.put("flags", clue.ignoreCase() ? "giu" : "gu");
        written.put("test", clue.test().name());
        written.put("log", kind.in(Place.LOG).name());
        written.put("reflection", kind.in(Place.REFLECTION).name());
        written.put("sentence", Sentences.about(kind, "\u0000"));
        written.put("remedy", Sentences.remedy(kind));
        return written;
    }
}
