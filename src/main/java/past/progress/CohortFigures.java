package past.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import past.competency.domain.Verdict;
import past.practicum.domain.EntryState;
import past.practicum.domain.Tally;
import past.practicum.domain.Tally.Standing;
import past.practicum.domain.Tally.Sum;

/** Figures about many trainees at once, by person: each method is one query. The caller has asked whether it may look. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CohortFigures {

    @PersistenceContext
    private EntityManager em;

    /** How many lessons each has read to the end. */
    Map<Long, Long> lessonsRead(Collection<Long> people) {
        return count(
                """
                SELECT r.personId, COUNT(DISTINCT r.lesson) FROM LessonReading r
                WHERE r.personId IN :people AND r.readAt IS NOT NULL GROUP BY r.personId""",
                people);
    }

    /** How many quizzes each has passed. */
    Map<Long, Long> quizzesPassed(Collection<Long> people) {
        return count(
                """
                SELECT a.personId, COUNT(DISTINCT a.code) FROM QuizAttempt a
                WHERE a.personId IN :people AND a.passed = TRUE GROUP BY a.personId""",
                people);
    }

    private Map<Long, Long> count(String jpql, Collection<Long> people) {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery(jpql, Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** Cases passed in scored mode; variants are the way back after a critical choice and no cases of their own. */
    Map<Long, Long> casesPassed(Collection<Long> people, List<String> codes) {
        Map<Long, Long> counts = new HashMap<>();
        em
                .createQuery(
                        """
                        SELECT DISTINCT p.personId, p.code FROM ScenarioPlay p
                        WHERE p.personId IN :people AND p.passed = TRUE
                          AND p.mode = past.scenario.ScenarioPlay.Mode.SCORED""",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .stream()
                .filter(row -> codes.contains(row[1]))
                .forEach(row -> counts.merge((Long) row[0], 1L, Long::sum));
        return counts;
    }

    /** What each has in the book of hours: the sums of {@link Tally}. */
    Map<Long, List<Sum>> sums(Collection<Long> people) {
        Map<Long, List<Sum>> sums = new HashMap<>();
        em.createQuery(
                        """
                        SELECT e.traineeId, v.category, e.state, e.settled, SUM(v.minutes), SUM(v.counted), COUNT(e)
                        FROM HourEntry e JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.counting)
                        WHERE e.traineeId IN :people AND e.state <> past.practicum.domain.EntryState.WITHDRAWN
                        GROUP BY e.traineeId, v.category, e.state, e.settled""",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> sums.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new Sum(
                                (String) row[1],
                                standing((EntryState) row[2], (Boolean) row[3]),
                                ((Number) row[4]).longValue(),
                                ((Number) row[5]).longValue(),
                                ((Number) row[6]).longValue())));
        return sums;
    }

    private static Standing standing(EntryState state, boolean settled) {
        if (settled) {
            return Standing.SETTLED;
        }
        return state == EntryState.RETURNED ? Standing.RETURNED : Standing.WAITING;
    }

    /** The level of each competency about which somebody decided. */
    Map<Long, Map<String, Integer>> levels(Collection<Long> people) {
        Map<Long, Map<String, Integer>> levels = new HashMap<>();
        em
                .createQuery(
                        """
                        SELECT d.traineeId, d.competency, d.level, d.verdict FROM EntrustmentDecision d
                        WHERE d.traineeId IN :people ORDER BY d.ledgerSeq DESC""",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .stream()
                .filter(row -> ((Verdict) row[3]).moves())
                .forEach(row -> levels.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                        .putIfAbsent((String) row[1], (Integer) row[2]));
        return levels;
    }
}
