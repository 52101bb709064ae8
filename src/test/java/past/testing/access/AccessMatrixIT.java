package past.testing.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.testing.ServerTest;
import past.testing.Visitor;

/** Every address for everybody, own and others', read and changed: the answers are those of {@code access.txt}. */
@ServerTest
@RunAsClient
class AccessMatrixIT {

    /** What of the trainee's words others may come across; everybody else comes across none. */
    private static final Map<String, Set<String>> MAY_READ = Map.of(
            "owner", Set.of("words-note", "words-hour", "words-private", "words-shared", "words-request"),
            "superv.", Set.of("words-hour", "words-shared", "words-request"));

    private static final Pattern INSIDE = Pattern.compile("Exception[:\n]|\\bat past\\.|Payara|SQL");

    @Test
    void everybody_reaches_what_the_matrix_says_and_nothing_else(@ArquillianResource URL base) {
        AccessScene scene = AccessScene.on(base);
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : AccessRow.all()) {
            for (int i = 0; i < AccessRow.WHO.size(); i++) {
                if (!row.answers().get(i).equals(".")) {
                    String who = AccessRow.WHO.get(i);
                    wrong.addAll(wrong(scene, who, row, row.answers().get(i)));
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        unharmed(scene.who("owner"), scene.who("superv."), scene.things());
    }

    private static List<String> wrong(AccessScene scene, String who, AccessRow row, String expected) {
        List<String> wrong = new ArrayList<>();
        String what = "line " + row.line() + ": " + row.method() + " " + row.path() + " as " + who;
        HttpResponse<String> response = response(scene, who, row);
        if (!answer(response).equals(expected)) {
            wrong.add(what + " answers " + answer(response) + " instead of " + expected);
        }
        scene.things().forEach((name, words) -> {
            if (name.startsWith("words-")
                    && response.body().contains(words)
                    && !MAY_READ.getOrDefault(who, Set.of()).contains(name)) {
                wrong.add(what + " shows " + name);
            }
        });
        if (response.statusCode() >= 400 && INSIDE.matcher(response.body()).find()) {
            wrong.add(what + " talks of its inside");
        }
        return wrong;
    }

    /** What others tried to change is as it was. */
    private static void unharmed(Visitor owner, Visitor supervisor, Map<String, String> things) {
        assertEquals(200, owner.get("people/devices").statusCode(), "still signed in");
        assertEquals(200, owner.get("quiz/attempt?id=" + things.get("attempt")).statusCode(), "attempt still open");
        String play = owner.get("scenario/play?id=" + things.get("play")).body();
        assertTrue(play.contains("name=\"option\""), "the play is still at its first decision");
        String entry = owner.get("practicum/log?entry=" + things.get("entry")).body();
        assertTrue(entry.contains(things.get("words-hour")), "the entry is still there");
        String own = owner.get("reflection/reflection?reflection=" + things.get("private"))
                .body();
        assertTrue(own.contains(things.get("words-private")), "the private reflection is still there");
        assertEquals(
                200,
                supervisor.get("reflection/shared?share=" + things.get("share")).statusCode(),
                "still shared");
        String request = owner.get("competency/competency?code=ETH-2").body();
        assertTrue(request.contains("value=\"" + things.get("request") + "\""), "the request still waits");
        assertTrue(
                supervisor.get("progress/desk").body().contains(things.get("entry") + ".1"),
                "the entry still waits for its supervisor");
    }

    private static HttpResponse<String> response(AccessScene scene, String who, AccessRow row) {
        Visitor visitor = scene.who(who);
        HttpRequest.Builder request = visitor.request(scene.filled(row.path()));
        String body = row.body() == null ? "" : scene.filled(row.body());
        if (!body.isEmpty()) {
            request.header("Content-Type", row.type());
        }
        return visitor.send(request.method(
                row.method(),
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String answer(HttpResponse<String> response) {
        boolean toSignIn = response.statusCode() == 302
                && response.headers().firstValue("Location").orElse("").contains("/people/signin?to=");
        return toSignIn ? "in" : String.valueOf(response.statusCode());
    }
}
