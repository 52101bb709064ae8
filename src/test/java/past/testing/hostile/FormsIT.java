package past.testing.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.testing.ServerTest;
import past.testing.Visitor;
import past.testing.access.AccessRow;
import past.testing.access.AccessScene;

/** Every form of every page, found on the page itself, filled in by somebody who means no good, one field at a time. */
@ServerTest
@RunAsClient
class FormsIT {

    private static final String MARK = "zq\"'><script>alert(7)</script>";
    /** What is sent for a field of a kind, as it goes over the wire. */
    private static final Map<PageForm.Kind, Map<String, String>> JUNK = Map.of(
            PageForm.Kind.WORDS,
            Map.of(
                    "a script",
                    URLEncoder.encode(MARK, StandardCharsets.UTF_8),
                    "a megabyte",
                    "x".repeat(1_000_000),
                    "no character",
                    "a%00b",
                    "broken UTF-8 and escapes",
                    "a%FF%C3%28%ED%A0%80b%ZZ%"),
            PageForm.Kind.NUMBER,
            Map.of("nothing", "", "a day far away", "%2B999999999-12-31", "a large number", "99999999999999999999"),
            PageForm.Kind.CHOICE,
            Map.of("a script and a path", "../../etc/passwd" + URLEncoder.encode(MARK, StandardCharsets.UTF_8)));

    /** Not here: they end the sign-in, are slowed down (tested with the doors), or change the draft that all authors share (tested where drafts are). */
    private static final Set<String> ELSEWHERE =
            Set.of("people/signin", "people/signout", "people/devices", "authoring/draft");

    /** The answer is the same whatever was typed; the row that the comment was about is gone. */
    private static final Set<String> NOT_SHOWN_AGAIN = Set.of("people/forgot", "progress/desk");

    @Test
    void no_form_makes_the_application_stumble_or_show_a_script(@ArquillianResource URL base) {
        AccessScene scene = AccessScene.on(base);
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int sent = 0;
        for (String who : List.of("owner", "superv.", "author", "lead")) {
            Visitor visitor = scene.who(who);
            for (String path : pages(who)) {
                for (PageForm form : PageForm.on(visitor.get(scene.filled(path)).body())) {
                    if (!ELSEWHERE.contains(form.action())
                            && seen.add(form.action() + form.typed().keySet())) {
                        sent += tried(visitor, who + " " + path, form, wrong);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(sent > 150, "only " + sent + " forms were sent: are they still found?");
    }

    private static int tried(Visitor visitor, String what, PageForm form, List<String> wrong) {
        int sent = 0;
        for (Map.Entry<String, String> button : form.buttons()) {
            for (String field : form.typed().keySet()) {
                for (Map.Entry<String, String> junk :
                        JUNK.get(form.kinds().get(field)).entrySet()) {
                    String how = what + " " + button.getKey() + " with " + junk.getKey() + " in " + field;
                    HttpResponse<String> answer = post(visitor, form, button, field, junk.getValue());
                    look(visitor, answer, how, wrong);
                    if (junk.getKey().equals("a megabyte")
                            && answer.statusCode() == 200
                            && answer.body().length() < 1_000_000
                            && !NOT_SHOWN_AGAIN.contains(form.action())) {
                        wrong.add(how + " is lost");
                    }
                    sent++;
                }
            }
            for (String field : form.hidden().keySet()) {
                if (!field.startsWith("jakarta.")
                        && !field.startsWith("primefaces.")
                        && !form.hidden().get(field).equals(field)) {
                    String how = what + " " + button.getKey() + " with junk in hidden " + field;
                    look(visitor, post(visitor, form, button, field, "../../etc%00"), how, wrong);
                    sent++;
                }
            }
            if (form.typed().isEmpty()) {
                look(visitor, post(visitor, form, button, "none", ""), what + " " + button.getKey(), wrong);
                sent++;
            }
        }
        return sent;
    }

    private static HttpResponse<String> post(
            Visitor visitor, PageForm form, Map.Entry<String, String> button, String field, String junk) {
        Map<String, String> fields = new HashMap<>(form.sentWith(button));
        fields.remove(field);
        String body = fields.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return visitor.send(visitor.request(form.action())
                .header("Content-Type", Knocks.FORM)
                .POST(HttpRequest.BodyPublishers.ofString(body + "&" + encoded(field) + "=" + junk)));
    }

    private static void look(Visitor visitor, HttpResponse<String> answer, String how, List<String> wrong) {
        if (answer.statusCode() >= 500) {
            wrong.add(how + " answers " + answer.statusCode());
        }
        if (how.contains("no character") && answer.statusCode() != 400) {
            wrong.add(how + " is taken: " + answer.statusCode());
        }
        String shown = answer.statusCode() / 100 == 3
                ? visitor.get(answer.headers()
                                .firstValue("Location")
                                .orElse("home")
                                .replaceFirst("^https?://[^/]*/", "/"))
                        .body()
                : answer.body();
        if (shown.contains("<script>alert(7)")) {
            wrong.add(how + " lets a script through");
        }
        if (shown.length() > 900_000 && answer.statusCode() / 100 == 3) {
            wrong.add(how + " is stored");
        }
        if (Knocks.tellsOfItsInside(shown)) {
            wrong.add(how + " talks of its inside");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The pages that open for this person. */
    private static List<String> pages(String who) {
        return AccessRow.all().stream()
                .filter(row -> row.method().equals("GET") && row.answerFor(who).equals("200"))
                .map(AccessRow::path)
                .toList();
    }
}
