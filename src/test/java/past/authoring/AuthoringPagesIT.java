package past.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.ServerTest;
import past.testing.Visitor;

/** The authors' desk over HTTP. */
@ServerTest
@RunAsClient
class AuthoringPagesIT {
    private static final List<String> PAGES = List.of(
            "authoring/draft",
            "authoring/draft?path=lessons/M3L2.md",
            "authoring/draft?path=quizzes/M3L2.yaml",
            "authoring/draft?path=scenarios/SC04.yaml",
            "authoring/draft?path=programme.yaml",
            "authoring/draft?path=hours/categories.yaml",
            "authoring/compare",
            "authoring/publish",
            "authoring/exchange",
            "authoring/try?path=scenarios/SC04.yaml",
            "authoring/try?path=quizzes/M3L2.yaml",
            "curriculum/editions");

    @Test
    void every_page_opens_for_authors_and_leads_and_for_nobody_else(@ArquillianResource URL base) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        Visitor lead = Visitor.as(base, Role.LEAD);
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        Visitor supervisor = Visitor.as(base, Role.SUPERVISOR);
        for (String page : PAGES) {
            HttpResponse<String> answer = author.get(page);
            assertEquals(200, answer.statusCode(), page);
            assertFalse(answer.body().contains("??"), page + " has a missing word");
            assertEquals(200, lead.get(page).statusCode(), page);
            assertEquals(403, trainee.get(page).statusCode(), page);
            assertEquals(403, supervisor.get(page).statusCode(), page);
        }
    }

    @Test
    void a_page_costs_a_small_fixed_number_of_queries(@ArquillianResource URL base) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        for (String page : PAGES) {
            List<String> statements = author.queriesOf(page);
            assertTrue(statements.size() <= 18, page + " " + statements.size() + " " + statements);
        }
    }

    @Test
    void a_text_is_checked_and_shown_without_being_kept(@ArquillianResource URL base) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        HttpResponse<String> answer = author.json(
                "POST",
                "api/authoring/check",
                "{\"path\":\"lessons/M3L1.md\",\"text\":\"---\\ncode: M3L1\\ntitel: x\\n---\\n## One\\n\\n<script>x</script> [@nobody]\\n\"}");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\\\"titel\\\"") || answer.body().contains("“titel”"), answer.body());
        assertTrue(answer.body().contains("<p>&lt;script&gt;x&lt;/script&gt;"), answer.body());
        assertTrue(author.get("authoring/draft").body().contains("Nothing differs"), "nothing was kept");
    }

    @Test
    void what_is_no_request_of_the_editor_is_refused(@ArquillianResource URL base) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        assertEquals(400, author.json("PUT", "api/authoring/draft", "{").statusCode());
        assertEquals(400, author.json("PUT", "api/authoring/draft", "{}").statusCode());
        assertEquals(400, author.json("POST", "api/authoring/check", "{}").statusCode());
        String text = "{\"path\":\"lessons/M3L1.md\",\"seen\":\"\",\"text\":\"x\"}";
        assertEquals(409, author.json("PUT", "api/authoring/draft", text).statusCode());
        assertEquals(
                403,
                Visitor.as(base, Role.TRAINEE)
                        .json("PUT", "api/authoring/draft", text)
                        .statusCode());
        assertEquals(
                403,
                Visitor.as(base, Role.TRAINEE)
                        .json("POST", "api/authoring/check", text)
                        .statusCode());
    }

    @Test
    void an_upload_of_fifty_megabytes_is_refused_in_words(@ArquillianResource URL base) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        HttpRequest.Builder upload = author.request("api/authoring/exchange")
                .header("Content-Type", "application/zip")
                .version(HttpClient.Version.HTTP_1_1)
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[50 * 1024 * 1024]));
        HttpResponse<String> answer = author.send(upload);
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("larger than 32 MB"), answer.body());
    }

    @Test
    void what_is_no_zip_is_refused_in_words(@ArquillianResource URL base) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        HttpResponse<String> answer = author.send(author.request("api/authoring/exchange")
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofString("hello")));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("not a zip file"), answer.body());
    }

    @Test
    void strange_paths_are_no_documents(@ArquillianResource URL base) {
        Visitor author = Visitor.as(base, Role.AUTHOR);
        for (String path : List.of("../../etc/passwd", "lessons/NONE.yaml", "%3Cscript%3E", "lessons/%00.md")) {
            HttpResponse<String> page = author.get("authoring/draft?path=" + path);
            assertTrue(page.statusCode() < 500, path + " " + page.statusCode());
            assertFalse(page.body().contains("root:"), path);
            assertTrue(author.get("authoring/try?path=" + path).statusCode() < 500, path);
            assertTrue(author.get("authoring/compare?path=" + path).statusCode() < 500, path);
        }
    }
}
