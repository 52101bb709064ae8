package past.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import past.platform.Words;

/**
 * Keeps out what nobody can have typed: the character U+0000, which PostgreSQL can neither store nor look for, and JSON
 * larger than the longest text that a page of ours sends.
 */
@Provider
public class Legible implements ReaderInterceptor {

    private static final int MOST_JSON = 8 * 1024 * 1024;
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    /** False if a parameter of the address or of the form holds U+0000. */
    static boolean parameters(HttpServletRequest request) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (parameter.getKey().indexOf('\0') >= 0) {
                return false;
            }
            for (String value : parameter.getValue()) {
                if (value.indexOf('\0') >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        try {
            byte[] json = context.getInputStream().readNBytes(MOST_JSON + 1);
            if (json.length > MOST_JSON) {
                throw refused(Response.Status.REQUEST_ENTITY_TOO_LARGE);
            }
            if (ESCAPED.matcher(new String(json, StandardCharsets.ISO_8859_1)).find()) {
                throw refused(Response.Status.BAD_REQUEST);
            }
            context.setInputStream(new ByteArrayInputStream(json));
            return context.proceed();
        } catch (ProcessingException | WebApplicationException answered) {
            throw answered;
        } catch (RuntimeException | StackOverflowError unreadable) {
            // the parser's own limits, such as the depth of nesting
            throw refused(Response.Status.BAD_REQUEST);
        }
    }

    private static WebApplicationException refused(Response.Status status) {
        return new WebApplicationException(Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("message", Words.say("common", "error.unreadable.text")))
                .build());
    }
}
