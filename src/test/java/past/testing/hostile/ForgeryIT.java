package past.testing.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static past.testing.hostile.Knocks.KEY;
import static past.testing.hostile.Knocks.bare;
import static past.testing.hostile.Knocks.contract;
import static past.testing.hostile.Knocks.hour;

import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.ServerTest;
import past.testing.Visitor;
import past.testing.access.AccessRow;

/** What another site, or a second press of a button, makes a person's browser send. */
@ServerTest
@RunAsClient
class ForgeryIT {

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    @Test
    void another_site_changes_nothing(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        String change = "settings-form=settings-form&theme=dark&zone=Europe/Paris";
        List<HttpRequest.Builder> forged = List.of(
                bare(trainee, "people/devices").header("Sec-Fetch-Site", "cross-site"),
                bare(trainee, "people/devices").header("Sec-Fetch-Site", "same-site"),
                bare(trainee, "people/devices").header("Sec-Fetch-Site", "none"),
                bare(trainee, "people/devices").header("Origin", "https://evil.example"),
                bare(trainee, "people/devices").header("Origin", "https://evil.example/" + base.getAuthority()),
                bare(trainee, "people/devices").header("Origin", "http://" + base.getAuthority() + ".evil.example"),
                bare(trainee, "people/devices").header("Origin", "null"),
                bare(trainee, "people/devices").header("Origin", "http:"),
                bare(trainee, "people/devices"));

        for (HttpRequest.Builder request : forged) {
            HttpResponse<String> answer = trainee.send(request.POST(body(change)));
            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains("Nothing was changed"), answer.body());
        }
        assertTrue(trainee.get("people/devices").body().contains("Europe/Berlin"));
    }

    @Test
    void no_change_that_there_is_can_be_asked_for_by_another_site(@ArquillianResource URL base) {
        Visitor everybody = Visitor.as(base, Role.TRAINEE, Role.SUPERVISOR, Role.AUTHOR, Role.LEAD);
        List<String> open = new ArrayList<>();
        for (AccessRow row : AccessRow.all()) {
            if (row.changes()) {
                for (String site : List.of("cross-site", "")) {
                    HttpRequest.Builder request = bare(everybody, row.page());
                    if (!site.isEmpty()) {
                        request.header("Sec-Fetch-Site", site);
                    }
                    if (row.body() != null) {
                        request.setHeader("Content-Type", row.type());
                    }
                    int status = everybody
                            .send(request.method(row.method(), body(row.body() == null ? "" : row.body())))
                            .statusCode();
                    if (status != 403) {
                        open.add(row.method() + " " + row.page() + " from \"" + site + "\": " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), open);
        assertEquals(
                403,
                everybody.send(bare(everybody, "people/signout").POST(body(""))).statusCode(),
                "nobody is signed out by another site");
        assertEquals(200, everybody.get("people/devices").statusCode());
    }

    @Test
    void a_page_of_ours_may_say_where_it_comes_from_in_the_older_way(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        String origin = base.getProtocol() + "://" + base.getAuthority();

        HttpResponse<String> answer = trainee.send(
                bare(trainee, "people/forgot").header("Origin", origin).POST(body("forgot=forgot&email=a")));

        assertEquals(200, answer.statusCode());
    }

    @Test
    void a_form_sent_twice_is_one_entry(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        Map<String, String> form = hour(KEY, contract(base, trainee), "Only once in the book.");

        assertEquals(302, trainee.post("practicum/log", form).statusCode());
        assertEquals(302, trainee.post("practicum/log", form).statusCode());

        String book = trainee.get("practicum/hours").body();
        assertEquals(book.indexOf("Only once"), book.lastIndexOf("Only once"));
        assertTrue(book.contains("Only once"));
    }

    @Test
    void pages_are_not_kept_by_browsers_and_scripts_come_from_us_alone(@ArquillianResource URL base) {
        Visitor lead = Visitor.as(base, Role.LEAD);
        for (String path : List.of("people/cohorts", "people/accounts", "people/signin")) {
            HttpResponse<String> page = lead.get(path);
            String policy = policy(page);
            assertEquals(1, page.headers().allValues("Content-Security-Policy").size(), path);
            assertTrue(policy.contains("script-src 'self'") && policy.contains("frame-ancestors 'none'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals(path.equals("people/accounts"), policy.contains("nonce"), path + ": " + policy);
            assertEquals(
                    "nosniff",
                    page.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        }
        assertNotEquals(
                policy(lead.get("people/accounts")), policy(lead.get("people/accounts")), "a nonce is used once");
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
