package past.testing.hostile;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import past.people.domain.Role;
import past.testing.Visitor;

/** Requests that several tests of this package send. */
final class Knocks {

    static final String KEY = "0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final Pattern INSIDE = Pattern.compile("Exception[:\n]|\\bat past\\.|root:|Payara|SQL");

    private Knocks() {}

    /** A request that does not say which page asked for it. */
    static HttpRequest.Builder bare(Visitor visitor, String path) {
        URI address = visitor.request(path).build().uri();
        return HttpRequest.newBuilder(address).header("Content-Type", FORM);
    }

    static HttpResponse<String> signIn(Visitor visitor, String email, String password, String to) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("signin", "signin");
        fields.put("go", "x");
        fields.put("to", to);
        fields.put("email", email);
        fields.put("password", password);
        fields.put("jakarta.faces.ViewState", "stateless");
        return visitor.post("people/signin", fields);
    }

    /** The form of an hour entry, filled in. */
    static Map<String, String> hour(String key, long contract, String words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("log", "log");
        fields.put("send", "x");
        fields.put("requestKey", key);
        fields.put("category", "DIR-STI");
        fields.put("day", LocalDate.now().minusDays(3).toString());
        fields.put("start", "10:00");
        fields.put("minutes", "60");
        fields.put("contract", String.valueOf(contract));
        fields.put("modality", "IN_PERSON");
        fields.put("state", "OR");
        fields.put("learningPoint", words);
        fields.put("jakarta.faces.ViewState", "stateless");
        return fields;
    }

    /** The number of a new contract of the trainee. */
    static long contract(URL base, Visitor trainee) {
        Visitor.as(base, Role.SUPERVISOR).supervises(trainee);
        String page = trainee.get("practicum/log").body();
        String options = page.substring(page.indexOf("id=\"contract\""));
        return Long.parseLong(options.replaceAll("(?s)^.*?<option value=\"(\\d+)\".*$", "$1"));
    }

    /** Whether an answer names classes, statements or the server's make. */
    static boolean tellsOfItsInside(String answer) {
        return INSIDE.matcher(answer).find();
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    static Map<String, String> unescaped(Map<String, String> fields) {
        Map<String, String> plain = new LinkedHashMap<>();
        fields.forEach((name, value) -> plain.put(name, unescaped(value)));
        return plain;
    }
}
