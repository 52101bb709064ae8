package past.testing.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static past.testing.hostile.Knocks.signIn;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.Cast;
import past.testing.ServerTest;
import past.testing.Visitor;

/** At the door: guessing, planted and copied cookies, ways out to another site. */
@ServerTest
@RunAsClient
class DoorsIT {

    @Test
    void a_cookie_that_somebody_planted_is_worth_nothing(@ArquillianResource URL base) {
        String planted = "A".repeat(43);
        String email = Visitor.as(base, Role.TRAINEE).email();
        Visitor victim = Visitor.stranger(base);
        victim.carry("past-sign-in", planted);
        victim.carry("JSESSIONID", "planted");

        HttpResponse<String> welcome = signIn(victim, email, Cast.PASSWORD, "");

        assertEquals(302, welcome.statusCode());
        String cookie = welcome.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("past-sign-in="))
                .findFirst()
                .orElseThrow();
        assertFalse(cookie.contains(planted));
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        Visitor attacker = Visitor.stranger(base);
        attacker.carry("past-sign-in", planted);
        attacker.carry("JSESSIONID", "planted");
        assertEquals(302, attacker.get("people/devices").statusCode(), "still asked to sign in");
        assertEquals(200, victim.get("people/devices").statusCode());
    }

    @Test
    void a_planted_session_is_not_used(@ArquillianResource URL base) {
        Visitor lead = Visitor.as(base, Role.LEAD);
        lead.carry("JSESSIONID", "planted");
        HttpResponse<String> page = lead.get("people/accounts");
        assertEquals(200, page.statusCode());
        assertTrue(page.headers().allValues("Set-Cookie").stream()
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID=planted")));
    }

    @Test
    void a_copied_cookie_ends_with_signing_out(@ArquillianResource URL base) {
        Visitor person = Visitor.as(base, Role.TRAINEE);
        HttpResponse<String> welcome = signIn(person, person.email(), Cast.PASSWORD, "");
        String token = welcome.headers().allValues("Set-Cookie").get(0).replaceAll("past-sign-in=([^;]*).*", "$1");
        Visitor thief = Visitor.stranger(base);
        thief.carry("past-sign-in", token);
        assertEquals(200, thief.get("people/devices").statusCode());
        HttpResponse<String> again = signIn(Visitor.stranger(base), person.email(), Cast.PASSWORD, "");
        assertNotEquals(
                token, again.headers().allValues("Set-Cookie").get(0).replaceAll("past-sign-in=([^;]*).*", "$1"));

        person.post("people/signout", Map.of());

        assertEquals(302, thief.get("people/devices").statusCode());
    }

    @Test
    void an_unknown_address_and_a_wrong_password_look_the_same(@ArquillianResource URL base) {
        String known = Visitor.as(base, Role.TRAINEE).email();
        String unknown = "un" + known;

        String wrong = signIn(Visitor.stranger(base), known, "wrong", "").body();
        String nobody = signIn(Visitor.stranger(base), unknown, "wrong", "").body();

        assertEquals(wrong.replace(known, "?"), nobody.replace(unknown, "?"));
        assertTrue(wrong.contains("do not go together"));
        assertEquals(reset(base, known), reset(base, unknown));
    }

    private static String reset(URL base, String email) {
        return Visitor.stranger(base)
                .post("people/forgot", Map.of("forgot", "forgot", "go", "x", "email", email))
                .body();
    }

    @Test
    void guessing_is_slowed_down_and_ends_by_itself(@ArquillianResource URL base) {
        Visitor person = Visitor.as(base, Role.TRAINEE);
        Visitor guesser = Visitor.stranger(base);
        try {
            // a while ago, so that it slows down nobody who comes to this server afterwards
            guesser.get("testing/clock?advance=-PT20M");
            for (int i = 0; i < 8; i++) {
                signIn(guesser, person.email(), "guess " + i, "");
            }
            HttpResponse<String> right = signIn(guesser, person.email(), Cast.PASSWORD, "");
            assertEquals(200, right.statusCode());
            assertTrue(right.body().contains("many attempts"));
            String unknown = "un" + person.email();
            for (int i = 0; i < 8; i++) {
                signIn(guesser, unknown, "guess " + i, "");
            }
            assertEquals(
                    right.body().replace(person.email(), "?"),
                    signIn(guesser, unknown, Cast.PASSWORD, "").body().replace(unknown, "?"),
                    "no different for somebody who has no account");
            assertEquals(200, person.get("people/devices").statusCode(), "who is in stays in");

            guesser.get("testing/clock?advance=PT16M");
            assertEquals(302, signIn(guesser, person.email(), Cast.PASSWORD, "").statusCode());
        } finally {
            guesser.get("testing/clock");
        }
    }

    @Test
    void nonsense_at_the_door_is_a_wrong_password(@ArquillianResource URL base) {
        Visitor guesser = Visitor.stranger(base);
        try {
            guesser.get("testing/clock?advance=-PT20M");
            for (String typed : List.of("", "x".repeat(1_000_000), "\"'><script>alert(7)</script>")) {
                HttpResponse<String> byEmail = signIn(guesser, typed, "x", "");
                assertEquals(200, byEmail.statusCode());
                assertTrue(byEmail.body().contains("do not go together"), byEmail.body());
                assertFalse(byEmail.body().contains("<script>alert"));
                assertEquals(200, signIn(guesser, "a@b.example", typed, typed).statusCode());
            }
            assertEquals(400, signIn(guesser, "a\0b", "x", "").statusCode(), "a character that nobody can type");
        } finally {
            guesser.get("testing/clock");
        }
    }

    @Test
    void signing_in_never_leads_to_another_site(@ArquillianResource URL base) {
        for (String elsewhere : List.of("//evil.example/", "https://evil.example/", "/\\evil.example", "/%0d%0aX: y")) {
            Visitor person = Visitor.as(base, Role.TRAINEE);
            HttpResponse<String> answer = signIn(person, person.email(), Cast.PASSWORD, elsewhere);
            String to = answer.headers().firstValue("Location").orElse("");
            assertTrue(URI.create(to).getHost() == null || to.startsWith(base.toString()), elsewhere + " led to " + to);
        }
    }
}
