package past.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.scenario.ScenarioPlay.Mode;
import past.scenario.ScenarioPlays.Outcome;
import past.scenario.ScenarioPlays.View;
import past.scenario.domain.Scene;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;
import past.testing.TestClock;
import past.testing.Visitor;

/** Playing a case on a real database. */
@ServerTest
class ScenarioPlaysIT {

    private static final String CASE = "SC04";
    private static final String VARIANT = "SC04B";

    @Inject
    private ScenarioPlays plays;

    @Inject
    private CaseList cases;

    @Inject
    private ScenarioRecords records;

    @Inject
    private ScenarioConversations conversations;

    @Inject
    private Cast cast;

    @Inject
    private TestClock clock;

    @Inject
    private QueryCount queries;

    @Resource
    private ManagedExecutorService threads;

    @AfterEach
    void put_the_clock_back() {
        if (clock != null) {
            clock.reset();
        }
    }

    private long begin(Asking trainee, String code, Mode mode) {
        return plays.start(trainee, code, mode, UUID.randomUUID().toString()).orElseThrow();
    }

    /** Plays to the end with options of this quality where a scene has one, else with the best. */
    private View play(Asking trainee, long id, Scene.Quality wanted) {
        View view = plays.view(trainee, id);
        while (!view.play().over()) {
            clock.advance(Duration.ofSeconds(15));
            List<Scene.Option> options = view.play().scene().orElseThrow().options();
            String choice = options.stream()
                    .filter(option -> option.quality() == wanted)
                    .findFirst()
                    .orElseGet(() -> options.stream()
                            .max((a, b) -> a.quality().points() - b.quality().points())
                            .orElseThrow())
                    .id();
            assertEquals(
                    Outcome.MADE, plays.decide(trainee, id, view.play().steps().size(), choice, "because"));
            view = plays.view(trainee, id);
        }
        return view;
    }

    private static String first(View view) {
        return view.play().scene().orElseThrow().options().get(0).id();
    }

    @Test
    void a_scored_play_without_a_critical_choice_passes() {
        Asking trainee = cast.trainee();
        View view = play(trainee, begin(trainee, CASE, Mode.SCORED), Scene.Quality.GOOD);
        assertTrue(view.play().passed(75));
        assertEquals(100, view.play().percent());
        var standing = records.standings(trainee.id()).get(CASE);
        assertEquals(100, standing.passed().percent());
        assertFalse(standing.unresolved());
        assertTrue(
                plays.start(trainee, CASE, Mode.SCORED, "again-" + trainee.id()).isEmpty());
    }

    @Test
    void a_decision_is_made_once_whatever_is_clicked() throws Exception {
        Asking trainee = cast.trainee();
        long id = begin(trainee, CASE, Mode.PRACTICE);
        List<Scene.Option> options =
                plays.view(trainee, id).play().scene().orElseThrow().options();
        List<Future<Outcome>> clicks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String option = options.get(i % options.size()).id();
            clicks.add(threads.submit(() -> plays.decide(trainee, id, 0, option, null)));
        }
        int made = 0;
        for (Future<Outcome> click : clicks) {
            made += click.get() == Outcome.MADE ? 1 : 0;
        }
        assertEquals(1, made);
        assertEquals(1, plays.view(trainee, id).play().steps().size());
    }

    @Test
    void the_second_tab_is_told_that_the_moment_was_decided() {
        Asking trainee = cast.trainee();
        long id = begin(trainee, CASE, Mode.PRACTICE);
        List<Scene.Option> options =
                plays.view(trainee, id).play().scene().orElseThrow().options();
        assertEquals(Outcome.MADE, plays.decide(trainee, id, 0, options.get(0).id(), null));
        assertEquals(Outcome.SAME, plays.decide(trainee, id, 0, options.get(0).id(), null));
        assertEquals(Outcome.OTHER, plays.decide(trainee, id, 0, options.get(1).id(), null));
    }

    @Test
    void a_play_of_somebody_else_is_refused() {
        Asking trainee = cast.trainee();
        Asking other = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        long id = begin(trainee, CASE, Mode.PRACTICE);
        String option = first(plays.view(trainee, id));
        assertThrows(Refused.class, () -> plays.view(other, id));
        assertThrows(Refused.class, () -> plays.view(supervisor, id));
        assertThrows(Refused.class, () -> plays.decide(other, id, 0, option, null));
        assertThrows(Refused.class, () -> plays.debrief(other, id, 0, "mine"));
        assertThrows(Refused.class, () -> plays.decide(trainee, id, 0, "nothing", null));
        assertThrows(Refused.class, () -> plays.decide(trainee, id, 5, option, null));
    }

    @Test
    void a_scored_decision_takes_ten_seconds() {
        Asking trainee = cast.trainee();
        long id = begin(trainee, CASE, Mode.SCORED);
        String option = first(plays.view(trainee, id));
        assertEquals(Outcome.TOO_SOON, plays.decide(trainee, id, 0, option, "quick"));
        clock.advance(Duration.ofSeconds(11));
        assertEquals(Outcome.MADE, plays.decide(trainee, id, 0, option, "slow"));
        assertEquals(List.of("slow"), plays.view(trainee, id).reasons());
    }

    @Test
    void a_critical_choice_closes_the_case_until_talk_and_variant() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        play(trainee, begin(trainee, CASE, Mode.SCORED), Scene.Quality.CRITICAL);
        assertTrue(records.standings(trainee.id()).get(CASE).unresolved());
        assertTrue(plays.start(trainee, CASE, Mode.SCORED, "locked-" + trainee.id())
                .isEmpty());
        assertTrue(plays.start(trainee, CASE, Mode.PRACTICE, "practice-" + trainee.id())
                .isPresent());
        assertEquals(1, conversations.waiting(supervisor).size());
        assertThrows(
                Refused.class, () -> conversations.record(cast.supervisor(), trainee.id(), CASE, "Talked.", "key"));

        clock.advance(Duration.ofMinutes(5));
        conversations.record(
                supervisor, trainee.id(), CASE, "Talked.", UUID.randomUUID().toString());
        assertTrue(conversations.waiting(supervisor).isEmpty());
        assertTrue(records.standings(trainee.id()).get(CASE).unresolved());

        play(trainee, begin(trainee, VARIANT, Mode.SCORED), Scene.Quality.GOOD);
        assertFalse(records.standings(trainee.id()).get(CASE).unresolved());
        assertTrue(cases.intro(trainee, CASE).orElseThrow().gate().open());
    }

    @Test
    void practice_is_not_counted_and_shown_to_nobody() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        play(trainee, begin(trainee, CASE, Mode.PRACTICE), Scene.Quality.CRITICAL);
        assertTrue(records.standings(trainee.id()).isEmpty());
        assertTrue(conversations.waiting(supervisor).isEmpty());
        assertTrue(cases.intro(trainee, CASE).orElseThrow().gate().open());
    }

    @Test
    void queries_do_not_grow_with_plays() throws Exception {
        Asking trainee = cast.trainee();
        cases.cases(trainee);
        int before = queries.during(() -> cases.cases(trainee));
        long id = begin(trainee, CASE, Mode.PRACTICE);
        int view = queries.during(() -> plays.view(trainee, id));
        play(trainee, id, Scene.Quality.GOOD);
        begin(trainee, CASE, Mode.PRACTICE);
        assertEquals(before, queries.during(() -> cases.cases(trainee)));
        assertEquals(view, queries.during(() -> plays.view(trainee, id)));
        assertTrue(before <= 4 && view <= 3, before + " and " + view);
    }

    @Test
    @RunAsClient
    void the_pages_open_to_those_they_are_for(@ArquillianResource URL base) {
        Visitor trainee = Visitor.as(base, Role.TRAINEE);
        assertEquals(200, trainee.get("scenario/cases").statusCode());
        assertEquals(200, trainee.get("scenario/intro?code=SC04").statusCode());
        assertEquals(200, trainee.get("scenario/intro?code=SC01").statusCode());
        assertEquals(403, trainee.get("scenario/play?id=999999999").statusCode());
        assertEquals(403, trainee.get("scenario/conversations").statusCode());
        assertEquals(
                200,
                Visitor.as(base, Role.SUPERVISOR).get("scenario/conversations").statusCode());
        assertEquals(403, Visitor.as(base, Role.LEAD).get("scenario/cases").statusCode());
    }
}
