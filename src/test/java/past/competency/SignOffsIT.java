package past.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import past.competency.SignOffs.Answer;
import past.competency.SignOffs.Outcome;
import past.competency.domain.RequestState;
import past.ledger.Chains;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;

/** Who may sign what, once. */
@ServerTest
class SignOffsIT {

    private static final String TOUCH = "ETH-2";
    private static final String PREPARATION = "INT-1";

    @Inject
    private SignOffRequests requests;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Lowering lowering;

    @Inject
    private Sheets sheets;

    @Inject
    private Competencies competencies;

    @Inject
    private Observations observations;

    @Inject
    private Chains chains;

    @Inject
    private Desks desks;

    @Inject
    private Cast cast;

    @Inject
    private QueryCount queries;

    @Resource
    private ManagedExecutorService threads;

    private int level(Asking trainee, String code) {
        return competencies.own(trainee).row(code).orElseThrow().level();
    }

    private static Lowering.Form lower(int from, int to, String reason) {
        return new Lowering.Form(TOUCH, from, to, reason, Desks.key());
    }

    @Test
    void a_level_is_asked_for_signed_and_in_the_ledger() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        long request = desks.ask(trainee, TOUCH, 2);
        assertEquals(1, requests.waitingFor(supervisor).size());

        assertEquals(Outcome.SIGNED, desks.sign(supervisor, request).outcome());

        assertEquals(2, level(trainee, TOUCH));
        assertTrue(requests.waitingFor(supervisor).isEmpty());
        DecisionRow decision = competencies.own(trainee).decisions().get(0);
        assertEquals(1, decision.ledgerSeq());
        assertEquals(supervisor.name(), decision.decider());
        assertTrue(chains.firstBroken(trainee, "trainee:" + trainee.id()).isEmpty());
        assertEquals(2, sheets.kept(supervisor, decision.id()).size());
    }

    @Test
    void a_wrong_password_signs_nothing_and_after_eight_it_waits() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        long request = desks.ask(trainee, TOUCH, 2);
        String seen = sheets.desk(supervisor, request).open().sheet().hash();
        for (int i = 0; i < 8; i++) {
            assertEquals(
                    Outcome.WRONG_PASSWORD,
                    signOffs.sign(supervisor, request, seen, "not this one", Desks.key())
                            .outcome());
        }
        assertEquals(
                Outcome.TOO_MANY,
                signOffs.sign(supervisor, request, seen, Cast.PASSWORD, Desks.key())
                        .outcome());
        assertEquals(0, desks.decisions(trainee));
        assertEquals(0, desks.links(trainee));
    }

    @Test
    void only_a_supervisor_of_this_trainee_with_a_contract_in_force_looks_signs_or_declines() {
        Asking trainee = cast.trainee();
        long request = desks.ask(trainee, TOUCH, 2);
        Asking stranger = cast.supervisor();
        Asking ended = cast.supervisor();
        cast.contract(
                ended, trainee, LocalDate.now().minusYears(2), LocalDate.now().minusDays(2));
        Asking later = cast.supervisor();
        cast.contract(later, trainee, LocalDate.now().plusDays(2), null);
        for (Asking refused : List.of(stranger, ended, later, trainee, cast.lead())) {
            assertThrows(Refused.class, () -> sheets.desk(refused, request));
            assertThrows(Refused.class, () -> signOffs.sign(refused, request, "", Cast.PASSWORD, Desks.key()));
            assertThrows(Refused.class, () -> signOffs.decline(refused, request, "Not yet", Desks.key()));
            assertThrows(
                    Refused.class, () -> lowering.lower(refused, trainee.id(), lower(2, 1, "Not yet"), Cast.PASSWORD));
            assertThrows(
                    Refused.class, () -> observations.record(refused, trainee.id(), desks.seen(TOUCH, 0), Desks.key()));
        }
        assertTrue(requests.waitingFor(ended).isEmpty());
        assertEquals(0, desks.links(trainee));
    }

    @Test
    void nobody_reads_or_takes_back_what_is_not_theirs() {
        Asking trainee = cast.trainee();
        long request = desks.ask(trainee, TOUCH, 2);
        Asking other = cast.trainee();
        assertThrows(Refused.class, () -> requests.withdraw(other, request));
        assertThrows(Refused.class, () -> competencies.of(other, trainee.id()));
        assertThrows(Refused.class, () -> competencies.of(cast.supervisor(), trainee.id()));
        assertThrows(Refused.class, () -> observations.of(cast.author(), trainee.id(), TOUCH));
        assertEquals(34, competencies.of(cast.lead(), trainee.id()).rows().size());
    }

    @Test
    void two_tabs_two_supervisors_and_double_clicks_sign_exactly_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            Asking trainee = cast.trainee();
            Asking one = cast.supervisorOf(trainee);
            Asking two = cast.supervisorOf(trainee);
            long request = desks.ask(trainee, TOUCH, 2);
            String seen = sheets.desk(one, request).open().sheet().hash();
            String doubleClick = Desks.key();
            List<Callable<Outcome>> all = new ArrayList<>();
            for (Asking supervisor : List.of(one, two)) {
                all.add(() -> signOffs.sign(supervisor, request, seen, Cast.PASSWORD, Desks.key())
                        .outcome());
                all.add(() -> signOffs.decline(supervisor, request, "Not yet", Desks.key())
                        .outcome());
            }
            all.add(() -> signOffs.sign(one, request, seen, Cast.PASSWORD, doubleClick)
                    .outcome());
            all.add(() -> signOffs.sign(one, request, seen, Cast.PASSWORD, doubleClick)
                    .outcome());
            Collections.shuffle(all);
            Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
            List<Future<Outcome>> running = new ArrayList<>();
            all.forEach(work -> running.add(threads.submit(work)));
            for (Future<Outcome> done : running) {
                outcomes.merge(done.get(), 1, Integer::sum);
            }
            int signed = outcomes.getOrDefault(Outcome.SIGNED, 0);
            int declined = outcomes.getOrDefault(Outcome.DECLINED, 0);
            // the two halves of the double click may both be told that it is signed
            assertTrue(
                    signed == 0 && declined == 1 || declined == 0 && (signed == 1 || signed == 2), outcomes::toString);
            assertEquals(6 - signed - declined, outcomes.getOrDefault(Outcome.ALREADY_DECIDED, 0), outcomes::toString);
            assertEquals(1, desks.decisions(trainee));
            assertEquals(1, desks.links(trainee));
            assertTrue(chains.firstBroken(trainee, "trainee:" + trainee.id()).isEmpty());
        }
    }

    @Test
    void asking_in_many_tabs_makes_one_request() throws Exception {
        Asking trainee = cast.trainee();
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            running.add(threads.submit(
                    () -> requests.ask(trainee, TOUCH, 2, "", Desks.key()).requestId()));
        }
        long first = running.get(0).get();
        for (Future<Long> done : running) {
            assertEquals(first, done.get());
        }
        assertEquals(1, desks.openRequests(trainee));
    }

    @Test
    void what_changed_since_it_was_shown_is_not_signed() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        long request = desks.ask(trainee, TOUCH, 2);
        String seen = sheets.desk(supervisor, request).open().sheet().hash();
        desks.observe(supervisor, trainee, TOUCH, 3);
        assertEquals(
                Outcome.CHANGED,
                signOffs.sign(supervisor, request, seen, Cast.PASSWORD, Desks.key())
                        .outcome());
        assertEquals(Outcome.SIGNED, desks.sign(supervisor, request).outcome());
    }

    @Test
    void level_three_needs_two_dates_and_a_resolved_critical_choice() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        desks.sign(supervisor, desks.ask(trainee, TOUCH, 2));
        assertEquals("rule.two-dates", only(trainee, 3));
        desks.observe(supervisor, trainee, TOUCH, 9);
        desks.observe(supervisor, trainee, TOUCH, 9);
        assertEquals("rule.two-dates", only(trainee, 3));
        desks.observe(supervisor, trainee, TOUCH, 2);
        long request = desks.ask(trainee, TOUCH, 3);
        desks.play(trainee, "SC05", false);
        Answer answer = desks.sign(supervisor, request);
        assertEquals(Outcome.NOT_ALLOWED, answer.outcome());
        assertEquals("rule.critical", answer.objections().get(0).key());
        assertEquals(2, level(trainee, TOUCH));
    }

    private String only(Asking trainee, int level) {
        SignOffRequests.Asked asked = requests.ask(trainee, TOUCH, level, "", Desks.key());
        assertFalse(asked.done());
        return asked.objections().get(0).key();
    }

    @Test
    void level_four_takes_two_different_people() {
        Asking trainee = cast.trainee();
        Asking one = cast.supervisorOf(trainee);
        Asking two = cast.supervisorOf(trainee);
        for (int i = 1; i <= 8; i++) {
            desks.play(trainee, "SC0" + i, true);
        }
        desks.sign(one, desks.ask(trainee, PREPARATION, 2));
        desks.observe(one, trainee, PREPARATION, 9);
        desks.observe(two, trainee, PREPARATION, 4);
        desks.sign(one, desks.ask(trainee, PREPARATION, 3));
        long request = desks.ask(trainee, PREPARATION, 4);
        assertEquals(Outcome.FIRST_SIGNED, desks.sign(one, request).outcome());
        assertEquals(3, level(trainee, PREPARATION));
        assertEquals(Outcome.SAME_PERSON, desks.sign(one, request).outcome());
        assertTrue(requests.waitingFor(one).isEmpty());
        assertEquals(RequestState.HALF_SIGNED, requests.waitingFor(two).get(0).state());
        assertEquals(Outcome.SIGNED, desks.sign(two, request).outcome());
        assertEquals(4, level(trainee, PREPARATION));
    }

    @Test
    void a_decline_needs_a_reason_and_keeps_the_level_and_one_may_ask_again() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        long request = desks.ask(trainee, TOUCH, 2);
        assertEquals(
                Outcome.NOT_ALLOWED,
                signOffs.decline(supervisor, request, " ", Desks.key()).outcome());
        assertEquals(
                Outcome.NOT_ALLOWED,
                signOffs.decline(supervisor, request, "Ask kim@example.org", Desks.key())
                        .outcome());
        assertEquals(
                Outcome.DECLINED,
                signOffs.decline(supervisor, request, "Play the case first", Desks.key())
                        .outcome());
        assertEquals(1, level(trainee, TOUCH));
        assertTrue(desks.ask(trainee, TOUCH, 2) > request);
    }

    @Test
    void a_level_is_lowered_with_a_reason_and_the_request_for_a_higher_one_is_closed() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        desks.sign(supervisor, desks.ask(trainee, TOUCH, 2));
        desks.observe(supervisor, trainee, TOUCH, 9);
        desks.observe(supervisor, trainee, TOUCH, 2);
        desks.ask(trainee, TOUCH, 3);
        assertEquals(
                Outcome.CHANGED,
                lowering.lower(supervisor, trainee.id(), lower(3, 1, "Seen otherwise"), Cast.PASSWORD)
                        .outcome());
        assertEquals(
                Outcome.LOWERED,
                lowering.lower(supervisor, trainee.id(), lower(2, 1, "Seen otherwise"), Cast.PASSWORD)
                        .outcome());
        assertEquals(1, level(trainee, TOUCH));
        assertEquals(0, desks.openRequests(trainee));
        assertTrue(chains.firstBroken(trainee, "trainee:" + trainee.id()).isEmpty());
    }

    @Test
    void a_request_taken_back_is_not_signed() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        long request = desks.ask(trainee, TOUCH, 2);
        assertTrue(requests.withdraw(trainee, request));
        assertFalse(requests.withdraw(trainee, request));
        assertEquals(Outcome.ALREADY_DECIDED, desks.sign(supervisor, request).outcome());
    }

    @Test
    void an_observation_lies_within_the_contract_and_not_in_the_future_and_is_kept_once() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        String key = Desks.key();
        assertTrue(observations
                .record(supervisor, trainee.id(), desks.seen(TOUCH, 1), key)
                .isEmpty());
        assertTrue(observations
                .record(supervisor, trainee.id(), desks.seen(TOUCH, 1), key)
                .isEmpty());
        assertEquals(
                "rule.outside-contract",
                observations
                        .record(supervisor, trainee.id(), desks.seen(TOUCH, 800), Desks.key())
                        .get(0)
                        .key());
        assertEquals(
                "rule.future",
                observations
                        .record(supervisor, trainee.id(), desks.seen(TOUCH, -2), Desks.key())
                        .get(0)
                        .key());
        assertEquals(1, observations.of(trainee, trainee.id(), TOUCH).size());
        assertEquals(1, desks.links(trainee));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_what_a_trainee_did() throws Exception {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        int few = queries.during(() -> competencies.own(trainee));
        for (int i = 1; i <= 8; i++) {
            desks.play(trainee, "SC0" + i, true);
            desks.observe(supervisor, trainee, TOUCH, i);
        }
        desks.sign(supervisor, desks.ask(trainee, TOUCH, 2));
        desks.ask(trainee, TOUCH, 3);
        desks.ask(trainee, PREPARATION, 2);
        int many = queries.during(() -> competencies.own(trainee));
        assertEquals(few, many);
        assertTrue(many <= 11, many + " queries: " + String.join("\n", queries.statements()));
    }
}
