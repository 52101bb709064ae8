package past.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.ledger.Ledger;
import past.people.PersonRow;
import past.people.Supervision;
import past.people.domain.Asking;
import past.quiz.domain.Turns;

/** The conversation after the last attempt: a supervisor says that it took place, and three more attempts open. */
@ApplicationScoped
@Transactional
public class QuizConversations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Supervision supervision;

    @Inject
    private Editions editions;

    @Inject
    private Ledger ledger;

    /** A trainee who cannot go on with a quiz before a conversation. */
    public record Waiting(long traineeId, String traineeName, String code, int attempts) {}

    /** What waits for this supervisor, by trainee. Four queries at most, however many trainees there are. */
    public List<Waiting> waiting(Asking supervisor) {
        Map<Long, String> names = new HashMap<>();
        for (PersonRow trainee : supervision.traineesOf(supervisor)) {
            names.put(trainee.id(), trainee.name());
        }
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Instant> talked = new HashMap<>();
        em.createQuery(
                        """
                        SELECT c.traineeId, c.code, c.recordedAt FROM QuizConversation c
                        WHERE c.traineeId IN :trainees ORDER BY c.recordedAt""",
                        Object[].class)
                .setParameter("trainees", names.keySet())
                .getResultList()
                .forEach(row -> talked.put(row[0] + ":" + row[1], (Instant) row[2]));
        Map<String, List<Turns.Taken>> taken = new TreeMap<>();
        em.createQuery(
                        """
                        SELECT a.personId, a.code, a.submittedAt, a.passed, a.criticalMissed FROM QuizAttempt a
                        WHERE a.personId IN :trainees AND a.submittedAt IS NOT NULL""",
                        Object[].class)
                .setParameter("trainees", names.keySet())
                .getResultList()
                .forEach(row -> taken.computeIfAbsent(row[0] + ":" + row[1], key -> new ArrayList<>())
                        .add(new Turns.Taken((Instant) row[2], (Boolean) row[3], (Boolean) row[4])));
        int allowed = editions.content(editions.current()).only(Programme.class).attempts();
        List<Waiting> waiting = new ArrayList<>();
        taken.forEach((key, list) -> {
            Turns turns = Turns.of(list, talked.get(key), allowed, clock.instant());
            if (turns.state() == Turns.State.NEEDS_CONVERSATION) {
                long trainee = Long.parseLong(key.substring(0, key.indexOf(':')));
                waiting.add(new Waiting(trainee, names.get(trainee), key.substring(key.indexOf(':') + 1), list.size()));
            }
        });
        return waiting;
    }

    /**
     * Records a conversation. The same request twice is one conversation.
     *
     * @param note what was agreed; no client facts
     * @throws past.people.domain.Refused unless a contract with the trainee is in force
     */
    public void record(Asking supervisor, long traineeId, String code, String note, String requestKey) {
        supervision.mustSupervise(supervisor, traineeId);
        long before = em.createQuery(
                        """
                        SELECT COUNT(c) FROM QuizConversation c
                        WHERE c.supervisorId = :supervisor AND c.requestKey = :key""",
                        Long.class)
                .setParameter("supervisor", supervisor.id())
                .setParameter("key", requestKey)
                .getSingleResult();
        if (before > 0) {
            return;
        }
        em.persist(new QuizConversation(traineeId, supervisor.id(), code, note.strip(), requestKey, clock.instant()));
        ledger.append(
                Ledger.chainOf(traineeId), supervisor.id(), "conversation.recorded", Map.of("about", "quiz " + code));
    }
}
