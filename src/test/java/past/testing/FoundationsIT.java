package past.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import past.people.Supervision;
import past.people.WhoIsAsking;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** The test base itself, and what every page rests on. */
@ServerTest
class FoundationsIT {

    @Inject
    private Clock clock;

    @Inject
    private TestClock testClock;

    @Inject
    private Cast cast;

    @Inject
    private WhoIsAsking who;

    @Inject
    private Supervision supervision;

    @Inject
    private QueryCount queries;

    @AfterEach
    void put_the_clock_back() {
        if (testClock != null) {
            testClock.reset();
        }
    }

    @Test
    void the_application_follows_the_clock_of_the_test() {
        Instant before = clock.instant();

        testClock.advance(Duration.ofDays(2));

        assertEquals(2, Duration.between(before, clock.instant()).toDays());
    }

    @Test
    void a_test_acts_as_a_person() {
        Asking trainee = cast.trainee();

        cast.act(trainee);

        assertEquals(trainee, who.get());
    }

    @Test
    void sight_of_a_trainee_comes_from_a_contract() throws Exception {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        Asking stranger = cast.supervisor();

        supervision.mustSupervise(supervisor, trainee.id());

        assertThrows(Refused.class, () -> supervision.mustSupervise(stranger, trainee.id()));
        assertEquals(1, queries.during(() -> supervision.traineesOf(supervisor)));
    }

    @Test
    @RunAsClient
    void a_stranger_is_asked_to_sign_in_and_a_person_is_let_in(@ArquillianResource URL base) {
        Visitor stranger = Visitor.stranger(base);
        Visitor lead = Visitor.as(base, Role.LEAD);

        assertEquals(200, stranger.get("people/signin").statusCode());
        assertEquals(302, stranger.get("people/devices").statusCode());
        assertEquals(200, lead.get("people/devices").statusCode());
        List<String> statements = lead.queriesOf("people/devices");
        assertTrue(statements.size() <= 3, statements.toString());
    }

    @Test
    @RunAsClient
    void the_server_says_that_it_lives_and_is_ready(@ArquillianResource URL base) {
        Visitor stranger = Visitor.stranger(base);

        assertEquals(200, stranger.get("health/live").statusCode());
        HttpResponse<String> ready = stranger.get("health/ready");
        assertEquals(200, ready.statusCode(), ready.body());
        assertTrue(ready.body().contains("\"edition\""), ready.body());
    }
}
