package past.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import past.competency.Competencies;
import past.competency.Observations;
import past.lesson.LessonReadings;
import past.lesson.domain.ReadingBook;
import past.people.ContractRow;
import past.people.People;
import past.people.PersonRow;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.practicum.Hours;
import past.practicum.domain.Tally;
import past.quiz.QuizRecords;
import past.quiz.QuizRecords.AttemptRow;
import past.scenario.ScenarioRecords;
import past.scenario.ScenarioRecords.Standing;

/**
 * What a supervisor sees of own trainees, and the programme lead of all: figures and states. No answer, no reason, no note,
 * no reflection, and of practice plays nothing at all.
 */
@ApplicationScoped
@Transactional
public class Trainees {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Supervision supervision;

    @Inject
    private People people;

    @Inject
    private LessonReadings readings;

    @Inject
    private QuizRecords quizzes;

    @Inject
    private ScenarioRecords cases;

    @Inject
    private Hours hours;

    @Inject
    private Competencies competencies;

    @Inject
    private Observations observations;

    /**
     * One trainee, as supervisor and lead see them.
     *
     * @param quizzes the attempt that counts, by code
     * @param cases scored mode, by code
     * @param supervised whether the asking person supervises them today, and may record and lower
     */
    public record View(
            PersonRow trainee,
            List<ContractRow> contracts,
            ReadingBook reading,
            Map<String, AttemptRow> quizzes,
            Map<String, Standing> cases,
            Tally tally,
            Competencies.Book competencies,
            List<Observations.Row> observations,
            boolean supervised) {}

    /** Own trainees with their figures. Eight queries, however many trainees there are. */
    public List<TraineeBrief> own(Asking supervisor) {
        List<PersonRow> trainees = supervision.traineesOf(supervisor);
        if (trainees.isEmpty()) {
            return List.of();
        }
        List<Long> ids = trainees.stream().map(PersonRow::id).toList();
        Map<Long, Long> lessons = counts(
                """
                SELECT r.personId, COUNT(DISTINCT r.lesson) FROM LessonReading r
                WHERE r.personId IN :ids AND r.readAt IS NOT NULL GROUP BY r.personId""",
                ids);
        Map<Long, Long> passed = counts(
                """
                SELECT a.personId, COUNT(DISTINCT a.code) FROM QuizAttempt a
                WHERE a.personId IN :ids AND a.passed = TRUE GROUP BY a.personId""",
                ids);
        Map<Long, Long> played = counts(
                """
                SELECT p.personId, COUNT(DISTINCT p.code) FROM ScenarioPlay p
                WHERE p.personId IN :ids AND p.passed = TRUE AND p.mode = past.scenario.ScenarioPlay.Mode.SCORED
                GROUP BY p.personId""",
                ids);
        Map<Long, Long> minutes = counts(
                """
                SELECT e.traineeId, SUM(v.counted) FROM HourEntry e
                       JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.counting)
                WHERE e.traineeId IN :ids AND e.settled = TRUE
                  AND e.state <> past.practicum.domain.EntryState.WITHDRAWN GROUP BY e.traineeId""",
                ids);
        Map<Long, Long> waiting = counts(
                """
                SELECT e.traineeId, COUNT(e) FROM HourEntry e
                WHERE e.traineeId IN :ids AND e.state = past.practicum.domain.EntryState.SUBMITTED
                GROUP BY e.traineeId""",
                ids);
        Map<Long, Long> levels = counts(
                """
                SELECT d.traineeId, COUNT(d) FROM EntrustmentDecision d
                WHERE d.traineeId IN :ids AND d.level > 1
                  AND d.verdict IN (past.competency.domain.Verdict.AWARDED, past.competency.domain.Verdict.LOWERED)
                  AND d.ledgerSeq = (SELECT MAX(o.ledgerSeq) FROM EntrustmentDecision o
                                     WHERE o.traineeId = d.traineeId AND o.competency = d.competency
                                       AND o.verdict IN (past.competency.domain.Verdict.AWARDED,
                                                         past.competency.domain.Verdict.LOWERED))
                GROUP BY d.traineeId""",
                ids);
        Map<Long, Long> requests = counts(
                """
                SELECT r.traineeId, COUNT(r) FROM SignOffRequest r
                WHERE r.traineeId IN :ids AND r.openKey IS NOT NULL GROUP BY r.traineeId""",
                ids);
        return trainees.stream()
                .map(one -> new TraineeBrief(
                        one.id(),
                        one.name(),
                        lessons.getOrDefault(one.id(), 0L),
                        passed.getOrDefault(one.id(), 0L),
                        played.getOrDefault(one.id(), 0L),
                        minutes.getOrDefault(one.id(), 0L),
                        waiting.getOrDefault(one.id(), 0L),
                        levels.getOrDefault(one.id(), 0L),
                        requests.getOrDefault(one.id(), 0L)))
                .toList();
    }

    private Map<Long, Long> counts(String query, List<Long> ids) {
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    /**
     * One trainee.
     *
     * @throws Refused unless the asking person supervises them today, or is the programme lead
     */
    public View view(Asking asking, long traineeId) {
        List<ContractRow> contracts = supervision.contractsOf(traineeId);
        boolean supervised = asking.is(Role.SUPERVISOR)
                && supervision.traineesOf(asking).stream().anyMatch(one -> one.id() == traineeId);
        if (!supervised && !asking.is(Role.LEAD)) {
            throw new Refused("relation");
        }
        return new View(
                people.person(traineeId).orElseThrow(() -> new Refused("person")),
                contracts,
                readings.bookOf(traineeId),
                quizzes.counting(traineeId),
                cases.standings(traineeId),
                hours.tally(asking, traineeId),
                competencies.of(asking, traineeId),
                observations.of(asking, traineeId, null),
                supervised);
    }
}
