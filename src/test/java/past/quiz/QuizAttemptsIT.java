package past.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.quiz.QuizSheets.Sheet;
import past.quiz.domain.Mastery;
import past.quiz.domain.Turns;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;
import past.testing.TestClock;
import past.testing.Visitor;

/** Taking a quiz on a real database. */
@ServerTest
class QuizAttemptsIT {

    private static final String LESSON = "M3L2";

    @Inject
    private QuizAttempts attempts;

    @Inject
    private QuizSheets sheets;

    @Inject
    private QuizRecords records;

    @Inject
    private QuizConversations conversations;

    @Inject
    private Cast cast;

    @Inject
    private TestClock clock;

    @Inject
    private QueryCount queries;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext
    private EntityManager em;

    @AfterEach
    void put_the_clock_back() {
        if (clock != null) {
            clock.reset();
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long begin(Asking trainee) {
        return attempts.start(trainee, LESSON, key()).orElseThrow();
    }

    private static List<String> right(Sheet sheet, Item item) {
        List<Integer> order = sheet.order(item);
        return item instanceof Choosing
                ? item.key().picks().stream()
                        .map(pick -> String.valueOf(order.indexOf(pick)))
                        .toList()
                : order.stream().map(String::valueOf).toList();
    }

    private void answerAll(Asking trainee, long attempt) {
        Sheet sheet = sheets.sheet(trainee, attempt);
        sheet.items().forEach(item -> attempts.save(trainee, attempt, item.id(), right(sheet, item)));
    }

    private <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            futures.add(threads.submit(work));
        }
        List<T> done = new ArrayList<>();
        for (Future<T> future : futures) {
            done.add(future.get());
        }
        return done;
    }

    private long rows(long attempt) {
        return ((Number) em.createNativeQuery("select count(*) from quiz_answer where attempt_id = ?1")
                        .setParameter(1, attempt)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void many_clicks_on_begin_are_one_attempt() throws Exception {
        Asking trainee = cast.trainee();
        Set<Long> begun = new HashSet<>(atOnce(8, () -> begin(trainee)));
        assertEquals(1, begun.size());
        assertEquals(1, records.attempts(trainee.id(), LESSON).size());
    }

    @Test
    void an_answer_saved_many_times_at_once_is_there_exactly_once() throws Exception {
        Asking trainee = cast.trainee();
        long attempt = begin(trainee);
        Sheet sheet = sheets.sheet(trainee, attempt);
        Item item = sheet.items().get(0);
        List<String> right = right(sheet, item);
        atOnce(16, () -> attempts.save(trainee, attempt, item.id(), right)).forEach(saved -> assertTrue(saved.done()));
        assertEquals(1, rows(attempt));
        assertEquals(item.key(), sheets.sheet(trainee, attempt).answer(item));
    }

    @Test
    void an_answer_for_somebody_else_or_another_item_is_refused_and_not_stored() {
        Asking trainee = cast.trainee();
        Asking other = cast.trainee();
        long attempt = begin(trainee);
        Sheet sheet = sheets.sheet(trainee, attempt);
        String item = sheet.items().get(0).id();
        assertThrows(Refused.class, () -> attempts.save(other, attempt, item, List.of("0")));
        assertThrows(Refused.class, () -> attempts.save(trainee, attempt, "M3L2-a-99", List.of("0")));
        assertThrows(Refused.class, () -> attempts.save(trainee, -1, item, List.of("0")));
        assertThrows(Refused.class, () -> attempts.submit(other, attempt));
        assertThrows(Refused.class, () -> sheets.sheet(other, attempt));
        assertFalse(attempts.save(trainee, attempt, item, List.of("99")).done());
        assertEquals(0, rows(attempt));
    }

    @Test
    void submitting_twice_marks_once_and_closes_the_answers() throws Exception {
        Asking trainee = cast.trainee();
        long attempt = begin(trainee);
        answerAll(trainee, attempt);
        List<Boolean> closed = atOnce(6, () -> attempts.submit(trainee, attempt));
        assertEquals(1, closed.stream().filter(done -> done).count());
        Sheet sheet = sheets.sheet(trainee, attempt);
        assertEquals(100, sheet.attempt().percent());
        assertTrue(sheet.attempt().passed());
        String item = sheet.items().get(0).id();
        assertEquals(
                "answer.closed",
                attempts.save(trainee, attempt, item, List.of("0")).reasonKey());
        assertEquals(
                100,
                Mastery.percent(Mastery.of(records.evidence(trainee.id()), "ETH-2", Set.of(LESSON), true))
                        .getAsInt());
    }

    @Test
    void an_unanswered_attempt_earns_nothing_and_a_day_goes_by() {
        Asking trainee = cast.trainee();
        long first = begin(trainee);
        List<String> drawn = sheets.sheet(trainee, first).items().stream()
                .filter(Item::critical)
                .map(Item::id)
                .toList();
        attempts.submit(trainee, first);
        assertEquals(0, sheets.sheet(trainee, first).attempt().percent());
        assertTrue(attempts.start(trainee, LESSON, key()).isEmpty());
        clock.advance(Duration.ofHours(25));
        long second = begin(trainee);
        assertTrue(sheets.sheet(trainee, second).items().stream().noneMatch(item -> drawn.contains(item.id())));
    }

    @Test
    void after_three_attempts_a_supervisor_opens_the_next() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        Asking stranger = cast.supervisor();
        for (int i = 0; i < 3; i++) {
            attempts.submit(trainee, begin(trainee));
            clock.advance(Duration.ofHours(25));
        }
        assertEquals(
                Turns.State.NEEDS_CONVERSATION,
                attempts.intro(trainee, LESSON).orElseThrow().turns().state());
        assertEquals(1, conversations.waiting(supervisor).size());
        assertThrows(Refused.class, () -> conversations.record(stranger, trainee.id(), LESSON, "Talked.", key()));
        assertThrows(Refused.class, () -> conversations.record(trainee, trainee.id(), LESSON, "Talked.", key()));
        conversations.record(supervisor, trainee.id(), LESSON, "Talked.", key());
        assertTrue(conversations.waiting(supervisor).isEmpty());
        clock.advance(Duration.ofMinutes(1));
        assertTrue(attempts.start(trainee, LESSON, key()).isPresent());
    }

    @Test
    void queries_do_not_grow_with_attempts() throws Exception {
        Asking trainee = cast.trainee();
        long first = begin(trainee);
        attempts.intro(trainee, LESSON);
        int before = queries.during(() -> attempts.intro(trainee, LESSON));
        int sheet = queries.during(() -> sheets.sheet(trainee, first));
        answerAll(trainee, first);
        attempts.submit(trainee, first);
        clock.advance(Duration.ofHours(25));
        assertEquals(before, queries.during(() -> attempts.intro(trainee, LESSON)));
        assertEquals(sheet, queries.during(() -> sheets.sheet(trainee, first)));
        assertTrue(sheet <= 3, "a sheet took " + sheet);
    }

    @Test
    @RunAsClient
    void the_pages_open_and_an_answer_from_another_site_is_refused(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        assertEquals(200, trainee.get("quiz/quiz?lesson=M3L2").statusCode());
        assertEquals(200, trainee.get("quiz/quiz?lesson=M1L1").statusCode());
        assertEquals(403, trainee.get("quiz/attempt?id=999999999").statusCode());
        assertEquals(403, trainee.get("quiz/talks").statusCode());
        assertEquals(200, Visitor.as(base, Role.SUPERVISOR).get("quiz/talks").statusCode());
        assertEquals(
                403, Visitor.as(base, Role.AUTHOR).get("quiz/quiz?lesson=M3L2").statusCode());
        String body = "{\"attempt\":999999999,\"item\":\"M3L2-a-1\",\"values\":[\"0\"]}";
        assertEquals(403, trainee.json("PUT", "api/quiz/answer", body).statusCode());
        assertEquals(
                401, Visitor.stranger(base).json("PUT", "api/quiz/answer", body).statusCode());
        HttpRequest.Builder forged = trainee.request("api/quiz/answer")
                .setHeader("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        assertEquals(403, trainee.send(forged).statusCode());
    }
}
