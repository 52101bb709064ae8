package past.platform.web;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import past.platform.Words;

/** A request under {@code /api} whose JSON cannot be read is the sender's fault, not ours: 400 with one sentence. */
@Provider
public class UnreadableMapper implements ExceptionMapper<ProcessingException> {

    @Override
    public Response toResponse(ProcessingException unreadable) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("message", Words.say("common", "error.unreadable.text")))
                .build();
    }
}
