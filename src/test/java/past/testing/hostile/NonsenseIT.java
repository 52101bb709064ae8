package past.testing.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.ServerTest;
import past.testing.Visitor;
import past.testing.access.AccessRow;

/** Addresses and requests that make no sense are never a fault on our side, and never answered with more than a sentence. */
@ServerTest
@RunAsClient
class NonsenseIT {

    private static final List<String> VALUES = List.of(
            "-1",
            "9999999999999999999",
            "999999999999999999",
            "../../etc/passwd",
            "a%00b",
            "%FF%FE",
            "%27%22%3E%3Cscript%3Ealert(7)%3C/script%3E",
            "x".repeat(6000));

    @Test
    void no_address_makes_the_application_stumble(@ArquillianResource URL base) {
        Visitor everybody = Visitor.as(base, Role.TRAINEE, Role.SUPERVISOR, Role.AUTHOR, Role.LEAD);
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : AccessRow.all()) {
            if (row.method().equals("GET") && row.path().contains("=")) {
                for (String value : VALUES) {
                    String path = row.path().replaceAll("=[^&]*", "=" + value);
                    look(everybody.get(path), path, wrong);
                }
                look(everybody.get(row.page()), row.page(), wrong);
                String twice = row.path().replaceAll("\\{[a-z]+}", "1");
                twice += "&" + twice.substring(twice.indexOf('?') + 1);
                look(everybody.get(twice), twice, wrong);
            }
        }
        for (String path : List.of(
                "people/contracts?season=NEVER&text=%25%27%22%3Cscript%3E",
                "people/contracts?text=%00",
                "people/accounts?role=EVERYTHING",
                "people/cohorts?said=people:%3Cscript%3E&n=-1",
                "practicum/hours?page=99999",
                "lesson/lesson?code=M3L2&edition=999999",
                "lesson/lesson?code=M3L2&tried=M3L2-check-1.9",
                "api/authoring/exchange/edition/999999",
                "api/authoring/exchange/edition/-1",
                "quiz/attempt/more?id=1",
                "quiz/attempt;jsessionid=1?id=1",
                "?%FF=%FF",
                "home?" + "a=b&".repeat(900))) {
            look(everybody.get(path), path, wrong);
        }
        for (String disguised : List.of(
                "people/cohorts;x=1",
                "people//cohorts",
                "people/%63ohorts",
                "people/x/../cohorts",
                "people/cohorts/",
                "PEOPLE/cohorts",
                "people/cohorts%00",
                "people/cohorts%2F",
                "people/cohorts.xhtml",
                "people/cohorts.xhtml;a",
                "resources/..;/people/cohorts",
                "quiz/talks.xhtml")) {
            HttpResponse<String> answer = trainee.get(disguised);
            look(answer, disguised, wrong);
            if (answer.statusCode() == 200) {
                wrong.add(disguised + " opens for a trainee");
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void no_json_makes_the_application_stumble(@ArquillianResource URL base) {
        Visitor everybody = Visitor.as(base, Role.TRAINEE, Role.SUPERVISOR, Role.AUTHOR, Role.LEAD);
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : AccessRow.all()) {
            if (row.body() != null && row.body().startsWith("{")) {
                String own = row.body().replaceAll("\\{[a-z]+}", "1");
                for (String body : bodies(own)) {
                    byte[] bytes = body.getBytes(
                            body.contains("\u00ff") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
                    HttpResponse<String> answer = sent(everybody, row, "application/json", bytes);
                    look(answer, row.method() + " " + row.path() + " " + body, wrong);
                }
                HttpResponse<String> plain = sent(everybody, row, "text/plain", own.getBytes(StandardCharsets.UTF_8));
                look(plain, row.method() + " " + row.path() + " as text", wrong);
                assertEquals(415, plain.statusCode(), row.path());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static HttpResponse<String> sent(Visitor visitor, AccessRow row, String type, byte[] body) {
        return visitor.send(visitor.request(row.path())
                .header("Content-Type", type)
                .method(row.method(), HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** A request of ours, spoilt in all kinds of ways. */
    private static List<String> bodies(String own) {
        List<String> bodies = new ArrayList<>(List.of(
                "", "null", "[]", "{}", "{", "5", "\"x\"", "[".repeat(20_000), own + own, own.replace("}", ",}")));
        String text = ":\"[^\"]*\"";
        String number = ":\\d+";
        bodies.add(own.replaceAll(text, ":null").replaceAll(number, ":null"));
        for (String value : List.of(
                "\"" + "x".repeat(1_000_001) + "\"",
                "\"a\\\\u0000b\"",
                "\"a\u0000b\"",
                "\"half \\\\ud83d\"",
                "\"broken \u00ff\u00fe\"",
                "\"<script>alert(7)</script>\"")) {
            // one at a time, so that the first refusal does not stand before the others
            for (int at = own.indexOf(":\""); at >= 0; at = own.indexOf(":\"", at + 1)) {
                bodies.add(own.substring(0, at) + own.substring(at).replaceFirst(text, ":" + value));
            }
        }
        for (String value : List.of("{}", "[1]", "7")) {
            bodies.add(own.replaceAll(text, ":" + value));
        }
        for (String value : List.of("-1", "99999999999", "9999999999999999999999", "1e400", "1.5", "\"x\"", "\"1\"")) {
            bodies.add(own.replaceAll(number, ":" + value));
        }
        return bodies.stream().distinct().toList();
    }

    private static void look(HttpResponse<String> answer, String what, List<String> wrong) {
        String shown = what.substring(0, Math.min(160, what.length()));
        if (answer.statusCode() >= 500) {
            wrong.add(shown + " answers " + answer.statusCode());
        }
        if (answer.body().contains("<script>alert(7)")
                && !answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
            wrong.add(shown + " lets a script through");
        }
        if (Knocks.tellsOfItsInside(answer.body())) {
            wrong.add(shown + " talks of its inside");
        }
    }

    @Test
    void what_does_not_exist_and_what_is_not_for_browsers_is_said_kindly(@ArquillianResource URL base) {
        Visitor person = Visitor.as(base, Role.TRAINEE);

        HttpResponse<String> missing = person.get("nowhere/at-all");
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("There is nothing at this address"), missing.body());
        HttpResponse<String> refused = person.get("progress/cohort?id=1");
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("not yours to open"), refused.body());
        HttpResponse<String> deep = person.get("quiz/attempt?id=1");
        assertEquals(403, deep.statusCode());
        assertEquals(refused.body(), deep.body(), "refused by the address or in the middle of a page: the same words");
        HttpResponse<String> asked =
                person.json("PUT", "api/quiz/answer", "{\"attempt\":1,\"item\":\"x\",\"values\":[]}");
        assertTrue(asked.body().startsWith("{\"message\":\""), asked.body());
        assertFalse(asked.body().contains("<"), asked.body());
    }
}
