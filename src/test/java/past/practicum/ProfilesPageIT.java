package past.practicum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import past.people.domain.Role;
import past.testing.ServerTest;
import past.testing.Visitor;

/** The lists of requirements over HTTP. */
@ServerTest
@RunAsClient
class ProfilesPageIT {

    @ArquillianResource
    private URL base;

    @Test
    void everybody_reads_every_list_and_a_trainee_sees_what_counts() {
        String own = Visitor.as(base, Role.TRAINEE).get("practicum/profiles").body();
        assertTrue(own.contains("PAST core (programme)") && own.contains("Countable so far"), own);
        String other = Visitor.as(base, Role.SUPERVISOR)
                .get("practicum/profiles?code=AASECT-CST-LIKE")
                .body();
        assertTrue(other.contains("Verify with the board") && other.contains("Core knowledge"), other);
        assertFalse(other.contains("Countable so far"));
    }

    @Test
    void a_list_that_does_not_exist_is_not_found() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        assertEquals(404, trainee.get("practicum/profiles?code=NOBODY").statusCode());
    }

    @Test
    void the_page_takes_the_same_few_queries_for_every_list() {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        int queries = trainee.queriesOf("practicum/profiles").size();
        assertTrue(queries <= 8, String.valueOf(queries));
        assertEquals(
                queries,
                trainee.queriesOf("practicum/profiles?code=CA-BBS-WEEK").size());
    }
}
