package past.practicum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import past.ledger.Chains;
import past.ledger.Ledger;
import past.ledger.domain.LedgerExport;
import past.ledger.domain.LedgerLink;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.practicum.Decided.RowOutcome;
import past.practicum.HourLog.Logged;
import past.practicum.domain.DecisionOutcome;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourFacts.Modality;
import past.practicum.domain.Objection;
import past.practicum.domain.Tally;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;

/** Hours as they are logged and countersigned in the real server, on both databases. */
@ServerTest
class HourBookIT {

    @Inject
    private Cast cast;

    @Inject
    private HourLog log;

    @Inject
    private HourDrafts drafts;

    @Inject
    private Countersigning countersigning;

    @Inject
    private Hours hours;

    @Inject
    private HourEntries entries;

    @Inject
    private Supervision supervision;

    @Inject
    private Chains chains;

    @Inject
    private QueryCount queries;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long contract(Asking trainee) {
        return supervision.contractsOf(trainee.id()).get(0).id();
    }

    private static HourFacts session(long contract, int daysAgo, int minutes, String words) {
        return new HourFacts(
                LocalDate.now().minusDays(daysAgo),
                LocalTime.of(9, 0),
                minutes,
                "DIR-INT",
                contract,
                Modality.IN_PERSON,
                "OR",
                null,
                null,
                null,
                null,
                null,
                null,
                words);
    }

    private EntryVersionRef logged(Asking trainee, int daysAgo) {
        Logged done = log.log(trainee, key(), session(contract(trainee), daysAgo, 90, "I slowed down"));
        assertTrue(done.kept(), done.objections().toString());
        return new EntryVersionRef(done.entryId(), done.version());
    }

    private <T> List<T> atOnce(int people, Callable<T> work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<T>> started = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            started.add(threads.submit(() -> {
                go.await();
                return work.call();
            }));
        }
        go.countDown();
        List<T> answers = new ArrayList<>();
        for (Future<T> one : started) {
            answers.add(one.get());
        }
        return answers;
    }

    private static List<DecisionOutcome> outcomes(Decided decided) {
        return decided.rows().stream().map(RowOutcome::outcome).toList();
    }

    @Test
    void each_version_is_decided_once_however_many_press_at_once() throws Exception {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        List<EntryVersionRef> refs = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            refs.add(logged(trainee, day));
        }

        List<Decided> answers = atOnce(10, () -> countersigning.approve(supervisor, refs));

        assertEquals(5, answers.stream().mapToLong(Decided::count).sum());
        assertTrue(answers.stream()
                .flatMap(answer -> answer.rows().stream())
                .allMatch(row -> row.outcome().decided() || row.outcome() == DecisionOutcome.ALREADY_DECIDED));
        assertEquals(5, links(trainee));
        assertEquals(450, hours.tally(trainee, trainee.id()).totals().countersigned());
    }

    @Test
    void approving_and_sending_back_at_once_leaves_one_decision() throws Exception {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        for (int day = 1; day <= 4; day++) {
            List<EntryVersionRef> one = List.of(logged(trainee, day));
            List<Long> decided = atOnce(
                    4,
                    () -> countersigning.approve(supervisor, one).count()
                            + countersigning
                                    .sendBack(supervisor, one, "Say what you did.")
                                    .count());
            assertEquals(1, decided.stream().mapToLong(Long::longValue).sum());
        }
        assertEquals(4, links(trainee));
    }

    @Test
    void the_same_form_sent_many_times_at_once_makes_one_entry() throws Exception {
        Asking trainee = cast.trainee();
        cast.supervisorOf(trainee);
        HourFacts facts = session(contract(trainee), 1, 60, "");
        String key = key();

        List<Logged> answers = atOnce(10, () -> log.log(trainee, key, facts));

        assertEquals(1, answers.stream().map(Logged::entryId).distinct().count());
        assertTrue(answers.get(0).kept());
        assertEquals(1, entries.entries(trainee, 0).size());
    }

    @Test
    void of_overlapping_entries_sent_at_once_one_is_kept() throws Exception {
        Asking trainee = cast.trainee();
        cast.supervisorOf(trainee);
        HourFacts facts = session(contract(trainee), 1, 60, "");

        List<Logged> answers = atOnce(8, () -> log.log(trainee, key(), facts));

        assertEquals(1, answers.stream().filter(Logged::kept).count());
        assertTrue(answers.stream()
                .filter(answer -> !answer.kept())
                .allMatch(answer -> answer.objections().get(0).key().equals("V03.overlap")));
    }

    @Test
    void only_the_supervisor_of_the_contract_decides() {
        Asking trainee = cast.trainee();
        Asking first = cast.supervisorOf(trainee);
        EntryVersionRef ref = logged(trainee, 3);
        Asking second = cast.supervisorOf(trainee);
        Asking stranger = cast.supervisor();

        assertEquals(List.of(DecisionOutcome.NOT_YOURS), outcomes(countersigning.approve(second, List.of(ref))));
        assertEquals(List.of(DecisionOutcome.NOT_YOURS), outcomes(countersigning.approve(stranger, List.of(ref))));
        assertThrows(Refused.class, () -> countersigning.approve(trainee, List.of(ref)));
        assertThrows(Refused.class, () -> countersigning.approve(cast.lead(), List.of(ref)));
        assertEquals(List.of(DecisionOutcome.APPROVED), outcomes(countersigning.approve(first, List.of(ref))));
        assertEquals(0, entries.desk(second, 10).all());
    }

    @Test
    void rows_are_decided_one_by_one_and_each_says_what_became_of_it() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        EntryVersionRef kept = logged(trainee, 1);
        EntryVersionRef withdrawn = logged(trainee, 2);
        EntryVersionRef changed = logged(trainee, 3);
        assertTrue(log.withdraw(trainee, withdrawn.entryId()));
        Logged again =
                log.change(trainee, changed.entryId(), 1, key(), session(contract(trainee), 3, 120, "longer"), null);
        assertEquals(2, again.version());
        EntryVersionRef nowhere = new EntryVersionRef(999_999_999L, 1);

        List<DecisionOutcome> outcomes =
                outcomes(countersigning.approve(supervisor, List.of(withdrawn, kept, changed, nowhere, kept)));

        assertEquals(
                List.of(
                        DecisionOutcome.WITHDRAWN,
                        DecisionOutcome.APPROVED,
                        DecisionOutcome.CHANGED,
                        DecisionOutcome.NOT_YOURS),
                outcomes);
    }

    @Test
    void what_lies_outside_the_contract_cannot_be_logged_and_not_countersigned() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisor();
        long contract = cast.contract(
                supervisor,
                trainee,
                LocalDate.now().minusDays(20),
                LocalDate.now().minusDays(10));

        Logged late = log.log(trainee, key(), session(contract, 5, 60, ""));
        assertEquals("V04.after", late.objections().get(0).key());
        Logged within = log.log(trainee, key(), session(contract, 15, 60, ""));
        EntryVersionRef ref = new EntryVersionRef(within.entryId(), within.version());
        assertEquals(
                List.of(DecisionOutcome.APPROVED),
                outcomes(countersigning.approve(supervisor, List.of(ref))),
                "hours within the days stand, also after the contract ended");
    }

    @Test
    void nobody_touches_the_entry_or_the_contract_of_another() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        EntryVersionRef ref = logged(trainee, 1);
        Asking other = cast.trainee();
        cast.supervisorOf(other);

        assertThrows(Refused.class, () -> log.withdraw(other, ref.entryId()));
        HourFacts own = session(contract(other), 1, 60, "");
        assertThrows(Refused.class, () -> log.change(other, ref.entryId(), 1, key(), own, null));
        HourFacts borrowed = session(contract(trainee), 1, 60, "");
        assertThrows(Refused.class, () -> log.log(other, key(), borrowed));
        assertThrows(Refused.class, () -> log.log(supervisor, key(), borrowed));
        assertEquals(Optional.empty(), entries.form(other, ref.entryId()));
        assertThrows(Refused.class, () -> hours.tally(other, trainee.id()));
        assertEquals(90, hours.tally(supervisor, trainee.id()).totals().recorded());
    }

    @Test
    void what_was_countersigned_counts_until_its_amendment_is_countersigned_too() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        EntryVersionRef ref = logged(trainee, 1);
        countersigning.approve(supervisor, List.of(ref));
        HourFacts shorter = session(contract(trainee), 1, 60, "I slowed down");

        assertEquals(
                "G8.reason",
                log.change(trainee, ref.entryId(), 1, key(), shorter, " ")
                        .objections()
                        .get(0)
                        .key());
        Logged amended = log.change(trainee, ref.entryId(), 1, key(), shorter, "It was an hour, not ninety minutes");
        assertEquals(2, amended.version());
        assertEquals(90, hours.tally(trainee, trainee.id()).totals().countersigned());

        EntryVersionRef second = new EntryVersionRef(ref.entryId(), 2);
        countersigning.sendBack(supervisor, List.of(second), "Which one is right?");
        assertEquals(
                "Which one is right?",
                entries.form(trainee, ref.entryId()).orElseThrow().remark());
        assertEquals(90, hours.tally(trainee, trainee.id()).totals().countersigned());
        Logged third = log.change(trainee, ref.entryId(), 2, key(), shorter, "The clock on the wall was wrong");
        countersigning.approve(supervisor, List.of(new EntryVersionRef(ref.entryId(), third.version())));
        Tally tally = hours.tally(trainee, trainee.id());
        assertEquals(60, tally.totals().countersigned());
        assertEquals(60, tally.totals().recorded());
        assertEquals(5, links(trainee), "approved, amended, returned, amended, approved");
    }

    @Test
    void an_amendment_taken_back_leaves_what_was_countersigned() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        EntryVersionRef ref = logged(trainee, 1);
        countersigning.approve(supervisor, List.of(ref));
        log.change(trainee, ref.entryId(), 1, key(), session(contract(trainee), 1, 60, ""), "It was shorter");

        assertTrue(log.withdraw(trainee, ref.entryId()));
        assertFalse(log.withdraw(trainee, ref.entryId()));

        assertEquals(1, entries.entries(trainee, 0).get(0).version());
        assertEquals(90, hours.tally(trainee, trainee.id()).totals().countersigned());
    }

    @Test
    void a_form_that_shows_an_older_version_overwrites_nothing() {
        Asking trainee = cast.trainee();
        cast.supervisorOf(trainee);
        EntryVersionRef ref = logged(trainee, 1);
        HourFacts facts = session(contract(trainee), 1, 120, "");
        log.change(trainee, ref.entryId(), 1, key(), facts, null);
        Logged stale = log.change(trainee, ref.entryId(), 1, key(), facts, null);
        assertEquals("entry.changed", stale.objections().get(0).key());
    }

    @Test
    void words_that_could_identify_somebody_are_stored_nowhere() {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        Logged refused = log.log(trainee, key(), session(contract(trainee), 1, 60, "Mr Harcourt was calm"));
        assertFalse(refused.kept());
        assertTrue(Objection.refuses(drafts.keep(trainee, Map.of("learningPoint", "Mr Harcourt was calm"))));
        assertTrue(Objection.refuses(drafts.keep(trainee, Map.of("category", "jo@example.org"))));
        assertEquals(Map.of(), drafts.of(trainee));
        EntryVersionRef ref = logged(trainee, 2);
        Decided decided = countersigning.sendBack(supervisor, List.of(ref), "Was that Mr Harcourt?");
        assertEquals(0, decided.count());
        assertEquals("V21.name", decided.objections().get(0).key());
    }

    @Test
    void a_draft_is_kept_and_forgotten_when_the_entry_is_logged() {
        Asking trainee = cast.trainee();
        cast.supervisorOf(trainee);
        drafts.keep(trainee, Map.of("minutes", "60", "learningPoint", "I waited"));
        drafts.keep(trainee, Map.of("minutes", "75", "learningPoint", "I waited longer"));
        assertEquals("I waited longer", drafts.of(trainee).get("learningPoint"));
        logged(trainee, 1);
        assertEquals(Map.of(), drafts.of(trainee));
    }

    @Test
    void a_decision_that_is_rolled_back_leaves_no_link() throws Exception {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        EntryVersionRef ref = logged(trainee, 1);
        transaction.begin();
        assertEquals(1, countersigning.approve(supervisor, List.of(ref)).count());
        transaction.rollback();
        assertEquals(0, links(trainee));
        assertEquals(List.of(DecisionOutcome.APPROVED), outcomes(countersigning.approve(supervisor, List.of(ref))));
        assertEquals(1, links(trainee));
    }

    @Test
    void the_number_of_queries_does_not_grow_with_the_entries() throws Exception {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        for (int day = 1; day <= 2; day++) {
            logged(trainee, day);
        }
        List<Integer> few = counts(trainee, supervisor);
        List<EntryVersionRef> refs = new ArrayList<>();
        for (int day = 3; day <= 32; day++) {
            refs.add(logged(trainee, day));
        }
        countersigning.approve(supervisor, refs.subList(0, 15));
        assertEquals(few, counts(trainee, supervisor));
        assertEquals(List.of(1, 1, 1, 2, 2), few);
    }

    private List<Integer> counts(Asking trainee, Asking supervisor) throws Exception {
        return List.of(
                queries.during(() -> hours.sums(trainee, trainee.id())),
                queries.during(() -> entries.entries(trainee, 0)),
                queries.during(() -> hours.months(trainee)),
                queries.during(() -> hours.waiting(trainee)),
                queries.during(() -> entries.desk(supervisor, 2)));
    }

    /** Links in the trainee's chain, which must hold. */
    private int links(Asking trainee) {
        assertEquals(Optional.empty(), chains.firstBroken(trainee, Ledger.chainOf(trainee.id())));
        String export = chains.export(trainee, Ledger.chainOf(trainee.id()));
        assertThrows(Refused.class, () -> chains.export(cast.supervisor(), Ledger.chainOf(trainee.id())));
        assertEquals(export, chains.export(cast.person(Role.LEAD), Ledger.chainOf(trainee.id())));
        return LedgerExport.read(export).chains().get(0).links().size();
    }

    @Test
    void a_row_that_says_something_else_than_was_signed_is_named() throws Exception {
        Asking trainee = cast.trainee();
        Asking supervisor = cast.supervisorOf(trainee);
        EntryVersionRef ref = logged(trainee, 1);
        countersigning.approve(supervisor, List.of(ref));
        LedgerLink link = LedgerExport.read(chains.export(trainee, Ledger.chainOf(trainee.id())))
                .chains()
                .get(0)
                .links()
                .get(0);
        SignedHours signed = new SignedHours();
        assertTrue(signed.vouchedBy(link.act()));
        transaction.begin();
        try {
            Connection db = em.unwrap(Connection.class);
            assertEquals(Optional.empty(), signed.difference(db, link));
            try (Statement lie = db.createStatement()) {
                lie.executeUpdate("update hour_version set counted_minutes = counted_minutes + 1 where entry_id = "
                        + ref.entryId());
            }
            String difference = signed.difference(db, link).orElseThrow();
            assertTrue(difference.endsWith("does not say what was signed: counted"), difference);
        } finally {
            transaction.rollback();
        }
    }
}
