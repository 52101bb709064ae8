package past.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.ServerTest;
import past.testing.Visitor;

/** The lesson's pages and forms over HTTP, as a browser without scripts sees them. */
@ServerTest
@RunAsClient
class LessonPagesIT {
    private static final String PAGE = "lesson/lesson?code=M3L2";

    @ArquillianResource
    private URL base;

    private static String edition(String page) {
        return Visitor.hidden(page).get("edition");
    }

    @Test
    void everybody_with_an_account_reads_lessons_and_the_outline() {
        for (Role role : Role.values()) {
            Visitor visitor = Visitor.as(base, role);
            assertEquals(200, visitor.get("lesson/outline").statusCode(), role.name());
            assertEquals(200, visitor.get(PAGE).statusCode(), role.name());
            assertEquals(200, visitor.get("lesson/lesson?code=M1L1").statusCode(), "a lesson in preparation");
        }
        assertEquals(302, Visitor.stranger(base).get(PAGE).statusCode());
    }

    @Test
    void a_lesson_that_does_not_exist_is_not_found_and_an_edition_of_others_is_refused() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        assertEquals(404, trainee.get("lesson/lesson?code=M9L9").statusCode());
        assertEquals(404, trainee.get("lesson/lesson").statusCode());
        assertEquals(403, trainee.get(PAGE + "&edition=9999").statusCode());
    }

    @Test
    void without_scripts_a_self_check_explains_every_option_after_one_is_chosen() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        String page = trainee.get(PAGE).body();
        assertFalse(page.contains("self-check card answered"));
        HttpResponse<String> posted = trainee.post(
                "lesson/check",
                Map.of(
                        "lesson", "M3L2",
                        "edition", edition(page),
                        "check", "M3L2-check-1",
                        "chosen", "1",
                        "request", "0f6a2c1e-0000-4000-8000-000000000001"));
        assertEquals(303, posted.statusCode());
        assertTrue(posted.headers().firstValue("Location").orElseThrow().endsWith("#M3L2-check-1"));
        assertTrue(
                trainee.get(PAGE).body().contains("self-check card answered"),
                "it is there when the page is opened again");
    }

    @Test
    void marked_as_read_it_says_so_with_its_edition() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        String edition = edition(trainee.get(PAGE).body());
        HttpResponse<String> posted = trainee.post("lesson/read", Map.of("lesson", "M3L2", "edition", edition));
        assertEquals(303, posted.statusCode());
        assertTrue(trainee.get(PAGE).body().contains("in edition " + edition));
        assertEquals(
                403,
                Visitor.as(base, Role.TRAINEE)
                        .post("lesson/read", Map.of("lesson", "M3L2", "edition", edition))
                        .statusCode(),
                "nothing was opened");
        assertEquals(400, trainee.post("lesson/read", Map.of("lesson", "M3L2")).statusCode());
    }

    @Test
    void what_others_send_for_a_note_or_a_place_is_refused() {
        for (Role role : List.of(Role.SUPERVISOR, Role.AUTHOR, Role.LEAD)) {
            Visitor visitor = Visitor.as(base, role);
            assertEquals(
                    403, visitor.json("PUT", "api/lesson/note", note("x", 0)).statusCode(), role.name());
            assertEquals(
                    403,
                    visitor.json("PUT", "api/lesson/position", place("twenty-seconds", 1))
                            .statusCode());
        }
        assertEquals(
                401,
                Visitor.stranger(base)
                        .json("PUT", "api/lesson/note", note("x", 0))
                        .statusCode());
    }

    @Test
    void a_note_is_saved_as_it_is_typed_and_a_second_window_is_told() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        String edition = Visitor.hidden(trainee.get(PAGE).body()).get("edition");
        assertEquals(
                200, trainee.json("PUT", "api/lesson/note", note("One <b>", 0)).statusCode());
        HttpResponse<String> late = trainee.json("PUT", "api/lesson/note", note("Two", 0));
        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("One <b>"), late.body());
        assertTrue(trainee.get(PAGE).body().contains("One &lt;b&gt;"));
        HttpResponse<String> form = trainee.post(
                "lesson/note", Map.of("lesson", "M3L2", "edition", edition, "version", "0", "text", "Typed here"));
        assertEquals(200, form.statusCode());
        assertTrue(form.body().contains("Typed here"), "what was typed is shown again");
        assertTrue(form.body().contains("in another window"));
    }

    @Test
    void pages_cost_a_fixed_number_of_queries() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        assertQueries(trainee, PAGE, 7);
        assertQueries(trainee, "lesson/outline", 5);
        assertQueries(trainee, "progress/today", 13);
    }

    /** Two of them recognise the person, for the page and for this count; one is there because they have no cohort. */
    private static void assertQueries(Visitor visitor, String path, int most) {
        List<String> statements = visitor.queriesOf(path);
        assertTrue(statements.size() <= most, path + " " + statements.size() + " " + statements);
    }

    private static String note(String text, int version) {
        return "{\"lesson\":\"M3L2\",\"text\":\"" + text + "\",\"version\":" + version + "}";
    }

    private static String place(String screen, int edition) {
        return "{\"lesson\":\"M3L2\",\"edition\":" + edition + ",\"screen\":\"" + screen + "\"}";
    }
}
