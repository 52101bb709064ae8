package past.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.people.Person;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.quiz.QuizRecords.AttemptRow;
import past.quiz.domain.Draw;
import past.quiz.domain.ItemBank;
import past.quiz.domain.Result;
import past.quiz.domain.Turns;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.NotAnAnswer;

/** Taking quizzes: begin, answer, submit. Everything here belongs to the trainee who asks. */
@ApplicationScoped
@Transactional
public class QuizAttempts {

    private final SecureRandom seeds = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private QuizRecords records;

    @Inject
    private AttemptPapers papers;

    /**
     * What a person sees before they begin.
     *
     * @param bank in the person's edition
     * @param attempts all of theirs, oldest first
     */
    public record Intro(ItemBank bank, int edition, int passMark, Turns turns, List<AttemptRow> attempts) {

        /** The attempt that is waiting to be finished. */
        public Optional<AttemptRow> open() {
            return attempts.stream().filter(AttemptRow::open).findFirst();
        }

        /** Submitted attempts, the latest first. */
        public List<AttemptRow> earlier() {
            return attempts.stream()
                    .filter(one -> !one.open())
                    .sorted((a, b) -> Integer.compare(b.turn(), a.turn()))
                    .toList();
        }
    }

    /** The quiz of a lesson; empty while its item bank is in preparation. */
    public Optional<Intro> intro(Asking asking, String code) {
        asking.must(Role.TRAINEE);
        int edition = editions.editionFor(asking);
        Content content = editions.content(edition);
        return content.find(ItemBank.class, code).map(bank -> {
            Programme programme = content.only(Programme.class);
            List<AttemptRow> attempts = records.attempts(asking.id(), code);
            Turns turns = records.turns(asking.id(), code, attempts, programme.attempts());
            return new Intro(bank, edition, programme.passMark(), turns, attempts);
        });
    }

    /**
     * Begins an attempt, or goes on with the open one. A double click, a second tab and a sent-again form all end up in
     * the same attempt.
     *
     * @param requestKey made when the page was shown
     * @return the attempt's id; empty when no attempt may begin now, {@link #intro} says why
     */
    public Optional<Long> start(Asking asking, String code, String requestKey) {
        asking.must(Role.TRAINEE);
        em.find(Person.class, asking.id(), LockModeType.PESSIMISTIC_WRITE); // one start at a time
        List<QuizAttempt> before = em.createQuery(
                        "SELECT a FROM QuizAttempt a WHERE a.personId = :person AND a.code = :code ORDER BY a.turn",
                        QuizAttempt.class)
                .setParameter("person", asking.id())
                .setParameter("code", code)
                .getResultList();
        Optional<QuizAttempt> begun = before.stream()
                .filter(one -> !one.submitted() || one.requestKey().equals(requestKey))
                .findFirst();
        if (begun.isPresent()) {
            return begun.map(QuizAttempt::id);
        }
        Intro intro = intro(asking, code).orElseThrow(() -> new Refused("no quiz " + code));
        if (!intro.turns().open()) {
            return Optional.empty();
        }
        List<String> met = before.stream().flatMap(one -> one.items().stream()).toList();
        long seed = seeds.nextLong();
        QuizAttempt attempt = new QuizAttempt(
                asking.id(),
                code,
                intro.edition(),
                before.size() + 1,
                seed,
                Draw.from(intro.bank(), met, seed),
                intro.passMark(),
                requestKey,
                clock.instant());
        em.persist(attempt);
        return Optional.of(attempt.id());
    }

    /**
     * What became of an answer.
     *
     * @param at when it was saved; null when it was not
     * @param reasonKey why not, as a key of the quiz words; null when it was
     * @param answered how many items of the attempt have a complete answer
     */
    public record Saved(Instant at, String reasonKey, int answered) {

        public boolean done() {
            return at != null;
        }
    }

    /**
     * Stores the latest answer to one item. When this returns a time, the answer is in the database.
     *
     * @param sent what the page sent, in the order that the attempt shows
     * @throws Refused for an attempt of somebody else or an item that was not drawn
     */
    public Saved save(Asking asking, long attemptId, String itemId, List<String> sent) {
        QuizAttempt attempt = papers.own(asking, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (!attempt.items().contains(itemId)) {
            throw new Refused("item");
        }
        if (attempt.submitted()) {
            return new Saved(null, "answer.closed", 0);
        }
        Map<String, Item> items = papers.items(attempt);
        Item item = items.get(itemId);
        Map<String, QuizAnswer> answers = papers.answers(attempt);
        try {
            Answer answer = item.read(sent, Draw.order(item, attempt.seed()));
            answers.computeIfAbsent(itemId, id -> {
                        QuizAnswer fresh = new QuizAnswer(attempt.id(), id);
                        em.persist(fresh);
                        return fresh;
                    })
                    .give(answer, clock.instant());
        } catch (NotAnAnswer no) {
            return new Saved(null, no.getMessage(), answered(items, answers));
        }
        return new Saved(clock.instant(), null, answered(items, answers));
    }

    private static int answered(Map<String, Item> items, Map<String, QuizAnswer> answers) {
        return (int) items.values().stream()
                .filter(item -> answers.containsKey(item.id())
                        && item.complete(item.restore(answers.get(item.id()).given())))
                .count();
    }

    /**
     * Closes the attempt and marks it; what was not answered is worth nothing. Submitting again changes nothing.
     *
     * @return whether this call closed it
     */
    public boolean submit(Asking asking, long attemptId) {
        QuizAttempt attempt = papers.own(asking, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (attempt.submitted()) {
            return false;
        }
        Map<String, Item> items = papers.items(attempt);
        Map<String, QuizAnswer> answers = papers.answers(attempt);
        Result result = Result.of(List.copyOf(items.values()), AttemptPapers.given(items, answers), attempt.passMark());
        for (Result.Marked marked : result.items()) {
            QuizAnswer answer = answers.get(marked.item());
            if (answer == null) {
                answer = new QuizAnswer(attempt.id(), marked.item());
                em.persist(answer);
            }
            answer.mark(marked, items.get(marked.item()).head().competencies());
        }
        attempt.submit(result, clock.instant());
        return true;
    }
}
