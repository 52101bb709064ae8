package past.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.ServerTest;
import past.testing.Visitor;

/** The pages of the shelf over HTTP. */
@ServerTest
@RunAsClient
class LibraryPagesIT {
    private static final List<String> PAGES = List.of(
            "library/library",
            "library/handout?code=job-inventory",
            "library/kit?code=K01",
            "library/kit?code=K01&card=client",
            "library/rubric?code=session-plan",
            "library/glossary",
            "library/sheet?code=ETH-2");

    @ArquillianResource
    private URL base;

    @Test
    void everybody_with_an_account_reads_the_shelf_and_nobody_else() {
        for (Role role : Role.values()) {
            Visitor visitor = Visitor.as(base, role);
            PAGES.forEach(page -> assertEquals(200, visitor.get(page).statusCode(), role + " " + page));
        }
        PAGES.forEach(page -> assertEquals(302, Visitor.stranger(base).get(page).statusCode(), page));
    }

    @Test
    void what_is_not_on_the_shelf_is_not_found() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        List.of(
                        "library/handout?code=nothing",
                        "library/kit?code=K01&card=director",
                        "library/kit",
                        "library/rubric?code=K01",
                        "library/sheet?code=ETH-99")
                .forEach(page -> assertEquals(404, trainee.get(page).statusCode(), page));
    }

    @Test
    void a_player_reads_one_card_and_every_page_says_that_nobody_has_reviewed_it() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        assertEquals(3, count(trainee.get("library/kit?code=K01").body(), "<details class=\"card role-card\""));
        assertEquals(1, count(trainee.get("library/kit?code=K01&card=client").body(), "role-card"));
        PAGES.forEach(page -> assertTrue(trainee.get(page).body().contains("needs clinical review"), page));
    }

    @Test
    void the_glossary_finds_words_without_a_script_and_lessons_lead_to_it() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        String found = trainee.get("library/glossary?q=window+of+tolerance").body();
        assertTrue(found.contains("id=\"term-window-of-tolerance\""));
        assertFalse(found.contains("id=\"term-vaginismus\""));
        assertTrue(trainee.get("library/glossary?q=%3Cb%3E").body().contains("&lt;b&gt;"));
        String lesson = trainee.get("lesson/lesson?code=M3L2").body();
        assertTrue(lesson.contains("<a class=\"term\" href=\"../library/glossary#term-"));
        assertTrue(lesson.contains("Use with this lesson"));
    }

    @Test
    void pages_cost_a_fixed_number_of_queries() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        for (String page : PAGES) {
            List<String> statements = trainee.queriesOf(page);
            // two recognise the person, for the page and for this count; two find the edition; three are the rail's
            assertTrue(statements.size() <= 7, page + " " + statements.size() + " " + statements);
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
