package past.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody typed into a form when their sign-in had ended. It travels through the sign-in page as hidden fields of
 * the person's own browser and is sent again by them; the server keeps nothing.
 *
 * @param path where it was going
 * @param fields names and values, as posted
 */
public record KeptForm(String path, List<Field> fields) {

    /** Request attribute under which the mechanism hands the form to the page. */
    static final String ATTRIBUTE = "past.kept";
    /** Prefix of the hidden fields, so that they do not meddle with the sign-in form's own. */
    static final String PREFIX = "kept.";

    private static final int MAX_FIELDS = 400;

    /** One posted value. */
    public record Field(String name, String value) {}

    static KeptForm of(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        Set<String> inQuery = query == null
                ? Set.of()
                : Arrays.stream(query.split("&"))
                        .map(pair -> plain(pair.split("=", 2)[0]))
                        .collect(Collectors.toSet());
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).contains("password") && !inQuery.contains(name)) {
                add(fields, name, values);
            }
        });
        return new KeptForm(query == null ? path : path + "?" + query, fields);
    }

    private static String plain(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    /** The same request as a read without parameters, so that the sign-in page does not take it for its own form. */
    static HttpServletRequest asRead(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }

            @Override
            public String getParameter(String name) {
                return null;
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                return Map.of();
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return Collections.emptyEnumeration();
            }

            @Override
            public String[] getParameterValues(String name) {
                return null;
            }
        };
    }

    /** Reads it back from the sign-in form; null when nothing was kept. */
    static KeptForm posted(Map<String, String[]> parameters) {
        String[] path = parameters.get(PREFIX + "path");
        if (path == null || !ownPath(path[0])) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(PREFIX + "field.")) {
                add(fields, name.substring((PREFIX + "field.").length()), values);
            }
        });
        return new KeptForm(path[0], fields);
    }

    /** True for a path inside the application; never another site. */
    static boolean ownPath(String path) {
        return path != null && path.matches("/[A-Za-z0-9][^\\\\]*") && !path.startsWith("//");
    }

    private static void add(List<Field> fields, String name, String[] values) {
        for (String value : values) {
            if (fields.size() < MAX_FIELDS) {
                fields.add(new Field(name, value));
            }
        }
    }
}
