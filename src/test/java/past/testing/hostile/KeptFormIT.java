package past.testing.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static past.testing.hostile.Knocks.KEY;
import static past.testing.hostile.Knocks.contract;
import static past.testing.hostile.Knocks.hour;
import static past.testing.hostile.Knocks.signIn;
import static past.testing.hostile.Knocks.unescaped;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.Cast;
import past.testing.ServerTest;
import past.testing.Visitor;

/** A sign-in that ends while somebody types: nothing is stored for them, and nothing that they typed is lost. */
@ServerTest
@RunAsClient
class KeptFormIT {

    private static final Pattern DEVICE = Pattern.compile("name=\"act\" value=\"(\\d+)\"");

    @Test
    void what_was_typed_survives_a_sign_in_that_was_revoked_elsewhere(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        Visitor phone = Visitor.stranger(base);
        signIn(phone, trainee.email(), Cast.PASSWORD, "");
        long contract = contract(base, trainee);
        String words = "Waiting \"longer\" <helped> & I noticed – naïvely.";
        revokeTheOlder(phone);

        Map<String, String> typed = hour(KEY, contract, words);
        typed.put("password", "never to be kept");
        HttpResponse<String> asked = trainee.post("practicum/log", typed);
        assertEquals(401, asked.statusCode());
        assertFalse(asked.body().contains("never to be kept"));
        assertFalse(phone.get("practicum/hours").body().contains("&lt;helped&gt;"), "nothing was stored before");
        assertFalse(phone.get("practicum/log").body().contains("&lt;helped&gt;"), "nor kept as a draft");
        Map<String, String> form = new LinkedHashMap<>(unescaped(Visitor.hidden(asked.body())));
        assertEquals(words, form.get("kept.field.learningPoint"));

        form.put("email", trainee.email());
        form.put("password", Cast.PASSWORD);
        form.put("go", "x");
        HttpResponse<String> again = trainee.post("people/signin", form);
        assertEquals(200, again.statusCode());
        assertTrue(again.body().contains("action=\"/practicum/log\""), again.body());
        HttpResponse<String> logged = trainee.post("practicum/log", unescaped(Visitor.hidden(again.body())));

        assertEquals(302, logged.statusCode(), logged.body());
        assertTrue(trainee.get("practicum/hours").body().contains("&lt;helped&gt;"));
    }

    private static void revokeTheOlder(Visitor phone) {
        long older = DEVICE.matcher(phone.get("people/devices").body())
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .min()
                .orElseThrow();
        assertEquals(
                302,
                phone.submit("people/devices", Map.of("devices-form", "devices-form", "act", String.valueOf(older)))
                        .statusCode());
    }

    @Test
    void what_was_typed_survives_a_sign_in_that_ran_out(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        try {
            trainee.get("testing/clock?advance=P31D");
            HttpResponse<String> asked = trainee.post("practicum/log", hour(KEY, 1, "Still here"));
            assertEquals(401, asked.statusCode());
            assertEquals("Still here", Visitor.hidden(asked.body()).get("kept.field.learningPoint"));
            assertEquals(
                    401,
                    trainee.json("PUT", "api/practicum/draft", "{\"learningPoint\":\"x\"}")
                            .statusCode());
        } finally {
            trainee.get("testing/clock");
        }
    }

    @Test
    void a_wrong_password_on_the_way_back_keeps_what_was_typed(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        trainee.post("people/signout", Map.of());
        Map<String, String> form = new LinkedHashMap<>(Visitor.hidden(
                trainee.post("practicum/log", hour(KEY, 1, "Still here")).body()));
        form.put("email", trainee.email());
        form.put("password", "wrong");
        form.put("go", "x");

        String page = trainee.post("people/signin", form).body();

        assertEquals("Still here", Visitor.hidden(page).get("kept.field.learningPoint"));
    }
}
