package past.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import past.people.domain.Role;

/**
 * Somebody with a browser that only knows HTTP and cookies, for tests with {@code @RunAsClient}:
 *
 * <pre>{@code
 * @Test @RunAsClient
 * void a_trainee_is_kept_out_of_the_desk(@ArquillianResource URL base) {
 *     Visitor trainee = Visitor.as(base, Role.TRAINEE);
 *     assertEquals(403, trainee.get("progress/desk").statusCode());
 * }
 * }</pre>
 *
 * Paths have no leading slash. Redirects are not followed. Every request says that it comes from the application's own
 * page; {@link #send} sends anything else.
 */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // as browsers speak where there is no TLS
            .cookieHandler(cookies)
            .build();
    private long id;
    private String email;

    private Visitor(URI base) {
        this.base = base;
    }

    /** Somebody who is not signed in. */
    public static Visitor stranger(URL base) {
        return new Visitor(URI.create(base.toString()));
    }

    /** A new person with these roles, signed in. */
    public static Visitor as(URL base, Role... roles) {
        Visitor visitor = stranger(base);
        String names = Arrays.stream(roles).map(Role::name).collect(Collectors.joining(","));
        String[] answer = visitor.get("testing/person?roles=" + names).body().split(" ");
        visitor.id = Long.parseLong(answer[0]);
        visitor.email = answer[1];
        visitor.carry("past-sign-in", answer[2]);
        return visitor;
    }

    /** The person's id. */
    public long id() {
        return id;
    }

    /** The e-mail with which the person signs in; the password is {@link Cast#PASSWORD}. */
    public String email() {
        return email;
    }

    /** Puts a cookie into the browser. */
    public void carry(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        // as the cookie manager names the site, so that what the server sends later takes its place
        cookie.setDomain(base.getHost().contains(".") ? base.getHost() : base.getHost() + ".local");
        cookies.getCookieStore().add(base, cookie);
    }

    /** A supervision contract of this supervisor with a trainee, from a year ago, open-ended. */
    public Visitor supervises(Visitor trainee) {
        get("testing/contract?supervisor=" + id + "&trainee=" + trainee.id + "&from="
                + LocalDate.now().minusYears(1));
        return this;
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Posts plain fields to a page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    /** Reads a page with a form, fills its fields in and posts it with all hidden fields of that page. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(hidden(get(path).body()));
        all.putAll(fields);
        return post(path, all);
    }

    /** Sends JSON to an address under {@code api/}. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The names and values of all hidden fields of a page; the last one wins where a name repeats. */
    public static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1).replace("&amp;", "&") : "");
            }
        }
        return fields;
    }

    /** The statements that the database got while this person read the page a second time (the first warms caches). */
    public List<String> queriesOf(String path) {
        get(path);
        get("testing/queries/reset");
        HttpResponse<String> page = get(path);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
        return get("testing/queries")
                .body()
                .lines()
                // recognising this person for the request that asks for the list
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** A request of this person's browser to a path, as a page of the application would make it. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** Sends any request with this person's cookies. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
