package past.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.practicum.domain.EntryState;
import past.practicum.domain.RequirementProfile;
import past.practicum.domain.Tally;
import past.practicum.domain.Tally.Standing;
import past.practicum.domain.Tally.Sum;

/** Where a trainee stands with their hours: sums, never all entries; lists in pages. Each method is one or two queries. */
@ApplicationScoped
@Transactional
public class Hours {

    /** Entries on a page. */
    public static final int PAGE = 20;

    /** The profile that this programme gates with. */
    public static final String PROFILE = "PAST-CORE";

    private static final String ROW =
            """
            SELECT NEW past.practicum.EntryRow(e.id, v.number, t.id, t.name, v.day, v.startMinute, v.minutes, v.counted,
                   v.category, e.state, e.settled, v.learningPoint, v.reason, v.writtenAt, c.site, s.name, d.remark,
                   d.decidedAt, d.ledgerHash)
            FROM HourVersion v LEFT JOIN Contract c ON c.id = v.contractId LEFT JOIN Person s ON s.id = c.supervisorId
                 LEFT JOIN HourDecision d ON (d.entryId = v.entryId AND d.number = v.number)
                 JOIN HourEntry e ON (e.id = v.entryId AND e.current = v.number) JOIN Person t ON t.id = v.traineeId
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Editions editions;

    @Inject
    private Supervision supervision;

    /**
     * What waits, in one line.
     *
     * @param entries how many
     * @param oldest when the oldest was sent; {@code null} for none
     */
    public record Waiting(long entries, Instant oldest) {}

    /**
     * Countersigned minutes of a calendar month.
     *
     * @param year calendar year
     * @param month 1 to 12
     * @param minutes counted minutes
     */
    public record MonthSum(int year, int month, long minutes) {}

    /**
     * What waits on a supervisor's desk.
     *
     * @param rows the oldest first, at most as many as asked for
     * @param all how many wait in all
     */
    public record Desk(List<EntryRow> rows, long all) {}

    /** The profile in the person's edition, or the first one there is. */
    public RequirementProfile profile(Content content) {
        return content.find(RequirementProfile.class, PROFILE)
                .orElseGet(() -> content.all(RequirementProfile.class).get(0));
    }

    /** The three totals of a trainee, for themselves, their supervisor or the programme lead. */
    public Tally tally(Asking asking, long traineeId) {
        mayRead(asking, traineeId);
        return Tally.of(profile(editions.content(editions.editionFor(traineeId))), sums(traineeId));
    }

    /** The sums behind the totals: one row for each category and state. */
    public List<Sum> sums(Asking asking, long traineeId) {
        mayRead(asking, traineeId);
        return sums(traineeId);
    }

    private List<Sum> sums(long traineeId) {
        return em
                .createQuery(
                        """
                        SELECT v.category, e.state, e.settled, SUM(v.minutes), SUM(v.counted), COUNT(e)
                        FROM HourEntry e JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.counting)
                        WHERE e.traineeId = :trainee AND e.state <> past.practicum.domain.EntryState.WITHDRAWN
                        GROUP BY v.category, e.state, e.settled""",
                        Object[].class)
                .setParameter("trainee", traineeId)
                .getResultList()
                .stream()
                .map(row -> new Sum(
                        (String) row[0],
                        standing((EntryState) row[1], (Boolean) row[2]),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue()))
                .toList();
    }

    private static Standing standing(EntryState state, boolean settled) {
        if (settled) {
            return Standing.SETTLED;
        }
        return state == EntryState.RETURNED ? Standing.RETURNED : Standing.WAITING;
    }

    /** A page of own entries, the newest day first; page 0 is the first. */
    public List<EntryRow> entries(Asking trainee, int page) {
        return em.createQuery(
                        ROW
                                + """
                                WHERE e.traineeId = :trainee AND e.state <> past.practicum.domain.EntryState.WITHDRAWN
                                ORDER BY v.day DESC, v.startMinute DESC, e.id DESC""",
                        EntryRow.class)
                .setParameter("trainee", trainee.id())
                .setFirstResult(Math.max(0, page) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** How many own entries wait, and since when. Two queries: a converted column cannot be aggregated. */
    public Waiting waiting(Asking trainee) {
        String waiting =
                """
                FROM HourEntry e JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.current)
                WHERE e.traineeId = :trainee AND e.state = past.practicum.domain.EntryState.SUBMITTED""";
        long count = em.createQuery("SELECT COUNT(e) " + waiting, Long.class)
                .setParameter("trainee", trainee.id())
                .getSingleResult();
        return new Waiting(
                count,
                em
                        .createQuery("SELECT v.writtenAt " + waiting + " ORDER BY v.writtenAt", Instant.class)
                        .setParameter("trainee", trainee.id())
                        .setMaxResults(1)
                        .getResultList()
                        .stream()
                        .findFirst()
                        .orElse(null));
    }

    /** Own countersigned minutes by calendar month, in order. */
    public List<MonthSum> months(Asking trainee) {
        return em
                .createQuery(
                        """
                        SELECT EXTRACT(YEAR FROM v.day), EXTRACT(MONTH FROM v.day), SUM(v.counted)
                        FROM HourEntry e JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.counting)
                        WHERE e.traineeId = :trainee AND e.settled = TRUE
                          AND e.state <> past.practicum.domain.EntryState.WITHDRAWN
                        GROUP BY EXTRACT(YEAR FROM v.day), EXTRACT(MONTH FROM v.day)
                        ORDER BY EXTRACT(YEAR FROM v.day), EXTRACT(MONTH FROM v.day)""",
                        Object[].class)
                .setParameter("trainee", trainee.id())
                .getResultList()
                .stream()
                .map(row -> new MonthSum(
                        ((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** What waits for this supervisor, the oldest first. */
    public Desk desk(Asking supervisor, int limit) {
        supervisor.must(Role.SUPERVISOR);
        String mine = "WHERE c.supervisorId = :supervisor AND e.state = past.practicum.domain.EntryState.SUBMITTED";
        List<EntryRow> rows = em.createQuery(ROW + mine + " ORDER BY v.writtenAt, e.id", EntryRow.class)
                .setParameter("supervisor", supervisor.id())
                .setMaxResults(limit)
                .getResultList();
        long all = rows.size() < limit
                ? rows.size()
                : em.createQuery(
                                """
                                SELECT COUNT(e) FROM HourEntry e
                                     JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.current)
                                     JOIN Contract c ON c.id = v.contractId\s"""
                                        + mine,
                                Long.class)
                        .setParameter("supervisor", supervisor.id())
                        .getSingleResult();
        return new Desk(rows, all);
    }

    /** What an own entry says now, for its form. */
    public Optional<EntryForm> form(Asking trainee, long entryId) {
        return em
                .createQuery(
                        """
                        SELECT v, e FROM HourEntry e JOIN HourVersion v ON (v.entryId = e.id AND v.number = e.current)
                        WHERE e.id = :entry AND e.traineeId = :trainee""",
                        Object[].class)
                .setParameter("entry", entryId)
                .setParameter("trainee", trainee.id())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> EntryForm.of((HourVersion) row[0], (HourEntry) row[1]));
    }

    /** What the trainee logged last, to begin the next entry with. */
    public Optional<EntryForm> last(Asking trainee) {
        return em
                .createQuery(
                        """
                        SELECT v, e FROM HourVersion v JOIN HourEntry e ON v.entryId = e.id
                        WHERE v.traineeId = :trainee ORDER BY v.writtenAt DESC, v.id DESC""",
                        Object[].class)
                .setParameter("trainee", trainee.id())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> EntryForm.of((HourVersion) row[0], (HourEntry) row[1]));
    }

    private void mayRead(Asking asking, long traineeId) {
        if (asking.id() != traineeId && !asking.is(Role.LEAD)) {
            supervision.mustSupervise(asking, traineeId);
        }
    }
}
