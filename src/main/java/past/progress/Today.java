package past.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import past.competency.domain.Verdict;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.lesson.domain.Lesson;
import past.lesson.domain.ReadingBook;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.practicum.Hours;
import past.practicum.domain.Tally;
import past.progress.domain.NextLesson;
import past.progress.domain.QuizDue;
import past.scenario.CaseList;
import past.scenario.CaseList.CaseRow;
import past.scenario.domain.Gate;

/**
 * A trainee's own day: what to go on with, what waits, how far the hours and the competencies are. Eight queries and the
 * two of the reading book, one more once a quiz has been tried as often as it may be; the number does not grow with what
 * the trainee has done.
 */
@ApplicationScoped
@Transactional
public class Today {
    private static final int RETURNED = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Editions editions;

    @Inject
    private QuizzesDue quizzes;

    @Inject
    private CaseList cases;

    @Inject
    private Hours hours;

    /** @param endsOn null when it is open */
    public record CohortLine(String name, LocalDate endsOn) {}

    /**
     * An hour entry that came back.
     *
     * @param remark the supervisor's sentence
     */
    public record Returned(long id, LocalDate day, int minutes, String category, String remark, String supervisor) {}

    /** A level that a supervisor is asked to sign. */
    public record Asked(String competency, int level, Instant since) {}

    /**
     * The day.
     *
     * @param cohort null for somebody without one
     * @param next null when every written lesson is read
     * @param cases written, not passed, and either begun or belonging to a lesson the person has opened
     * @param levels reached, by competency; competencies without a decision are not in it
     */
    public record Day(
            Content content,
            CohortLine cohort,
            NextLesson next,
            List<Returned> returned,
            List<QuizDue> quizzes,
            List<CaseRow> cases,
            Tally tally,
            Map<String, Integer> levels,
            List<Asked> asked) {}

    /** The day of the person who asks. */
    public Day of(Asking asking, ReadingBook book) {
        asking.must(Role.TRAINEE);
        asking.mustBe(book.personId());
        Content content = editions.content(book.edition());
        List<Lesson> lessons = content.only(Programme.class).lessons().stream()
                .flatMap(code -> content.find(Lesson.class, code).stream())
                .toList();
        return new Day(
                content,
                cohort(asking),
                NextLesson.of(lessons, book).orElse(null),
                returned(asking),
                quizzes.of(asking, content, book),
                cases(asking, book),
                Tally.of(hours.profile(content), hours.sums(asking, asking.id())),
                levels(asking),
                asked(asking));
    }

    private CohortLine cohort(Asking asking) {
        return em
                .createQuery(
                        """
                        SELECT NEW past.progress.Today.CohortLine(c.name, c.endsOn)
                        FROM Membership m JOIN Cohort c ON c.id = m.cohortId
                        WHERE m.personId = :person AND m.until IS NULL ORDER BY m.since DESC""",
                        CohortLine.class)
                .setParameter("person", asking.id())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Returned> returned(Asking asking) {
        return em.createQuery(
                        """
                        SELECT NEW past.progress.Today.Returned(e.id, v.day, v.minutes, v.category, d.remark, s.name)
                        FROM HourEntry e JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.current)
                             JOIN Person s ON s.id = e.decidedBy
                             JOIN HourDecision d ON (d.entryId = e.id AND d.number = e.current)
                        WHERE e.traineeId = :person AND e.state = past.practicum.domain.EntryState.RETURNED
                        ORDER BY e.decidedAt DESC, e.id DESC""",
                        Returned.class)
                .setParameter("person", asking.id())
                .setMaxResults(RETURNED)
                .getResultList();
    }

    private List<CaseRow> cases(Asking asking, ReadingBook book) {
        return cases.cases(asking, book.edition()).stream()
                .filter(CaseRow::written)
                .filter(c -> c.gate().state() != Gate.State.PASSED)
                .filter(c -> c.open() != null
                        || c.gate().used() > 0
                        || c.gate().unresolved()
                        || c.scenario().lessons().stream()
                                .anyMatch(l -> !book.of(l).isEmpty()))
                .toList();
    }

    private Map<String, Integer> levels(Asking asking) {
        Map<String, Integer> levels = new HashMap<>();
        em
                .createQuery(
                        """
                        SELECT d.competency, d.level, d.verdict FROM EntrustmentDecision d
                        WHERE d.traineeId = :person ORDER BY d.ledgerSeq DESC""",
                        Object[].class)
                .setParameter("person", asking.id())
                .getResultList()
                .stream()
                .filter(row -> ((Verdict) row[2]).moves())
                .forEach(row -> levels.putIfAbsent((String) row[0], (Integer) row[1]));
        return levels;
    }

    private List<Asked> asked(Asking asking) {
        return em.createQuery(
                        """
                        SELECT NEW past.progress.Today.Asked(r.competency, r.level, r.askedAt) FROM SignOffRequest r
                        WHERE r.traineeId = :person AND r.openKey IS NOT NULL ORDER BY r.askedAt, r.id""",
                        Asked.class)
                .setParameter("person", asking.id())
                .getResultList();
    }
}
