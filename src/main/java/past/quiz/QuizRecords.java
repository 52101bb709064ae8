package past.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import past.quiz.domain.Mastery;
import past.quiz.domain.Turns;

/**
 * What a trainee's submitted attempts say, for the features that build on them. The caller has asked already whether it
 * may look at this trainee.
 */
@ApplicationScoped
@Transactional
public class QuizRecords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * One attempt as a row.
     *
     * @param submitted null while it is open
     * @param percent null while it is open
     */
    public record AttemptRow(
            long id,
            String code,
            int turn,
            int edition,
            Instant started,
            Instant submitted,
            Integer percent,
            int passMark,
            boolean passed,
            boolean criticalMissed) {

        public boolean open() {
            return submitted == null;
        }
    }

    /** All attempts of a person at all quizzes, or at one, oldest first. One query. */
    public List<AttemptRow> attempts(long personId, String codeOrNull) {
        return em.createQuery(
                        """
                        SELECT NEW past.quiz.QuizRecords.AttemptRow(a.id, a.code, a.turn, a.edition, a.startedAt,
                               a.submittedAt, a.percent, a.passMark, a.passed, a.criticalMissed)
                        FROM QuizAttempt a
                        WHERE a.personId = :person AND (:all = TRUE OR a.code = :code)
                        ORDER BY a.code, a.turn""",
                        AttemptRow.class)
                .setParameter("person", personId)
                .setParameter("all", codeOrNull == null)
                .setParameter("code", codeOrNull == null ? "" : codeOrNull)
                .getResultList();
    }

    /**
     * The attempt that counts for each quiz, by code: the passed one, else the last submitted one. Quizzes without a
     * submitted attempt are not in it. One query.
     */
    public Map<String, AttemptRow> counting(long personId) {
        return counting(attempts(personId, null));
    }

    private static Map<String, AttemptRow> counting(Collection<AttemptRow> attempts) {
        Map<String, AttemptRow> counting = new LinkedHashMap<>();
        attempts.stream()
                .filter(one -> !one.open())
                .sorted(Comparator.comparing(AttemptRow::passed).thenComparing(AttemptRow::turn))
                .forEach(one -> counting.put(one.code(), one));
        return counting;
    }

    /** The items of the attempts that count, for {@link Mastery}. One query. */
    public List<Mastery.Scored> evidence(long personId) {
        List<Object[]> rows = em.createQuery(
                        """
                        SELECT a.id, a.code, a.edition, q.item, q.critical, q.competencies, q.score
                        FROM QuizAnswer q JOIN QuizAttempt a ON a.id = q.attemptId
                        WHERE a.personId = :person AND q.score IS NOT NULL
                        ORDER BY a.passed, a.turn, q.item""",
                        Object[].class)
                .setParameter("person", personId)
                .getResultList();
        Map<Object, Object> counting = new HashMap<>(); // of each quiz the last in this order: passed, else newest
        rows.forEach(row -> counting.put(row[1], row[0]));
        return rows.stream()
                .filter(row -> row[0].equals(counting.get(row[1])))
                .map(row -> new Mastery.Scored(
                        (Long) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        (String) row[3],
                        (Boolean) row[4],
                        ((String) row[5]).isEmpty() ? Set.of() : Set.of(((String) row[5]).split(",")),
                        (Integer) row[6]))
                .toList();
    }

    /** Whether a new attempt may begin, given all attempts at the quiz. One query. */
    Turns turns(long personId, String code, Collection<AttemptRow> attempts, int allowed) {
        Instant talked = em
                .createQuery(
                        """
                        SELECT c.recordedAt FROM QuizConversation c
                        WHERE c.traineeId = :person AND c.code = :code ORDER BY c.recordedAt DESC""",
                        Instant.class)
                .setParameter("person", personId)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
        List<Turns.Taken> taken = attempts.stream()
                .filter(one -> !one.open())
                .map(one -> new Turns.Taken(one.submitted(), one.passed(), one.criticalMissed()))
                .toList();
        return Turns.of(taken, talked, allowed, clock.instant());
    }
}
