package past.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import past.people.domain.Asking;
import past.people.domain.Role;

/** Entries in lists and for their form: a trainee's own in pages, a supervisor's desk. Each method is one or two queries. */
@ApplicationScoped
@Transactional
public class HourEntries {

    /** Entries on a page. */
    public static final int PAGE = 20;

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

    /**
     * What waits on a supervisor's desk.
     *
     * @param rows the oldest first, at most as many as asked for
     * @param all how many wait in all
     */
    public record Desk(List<EntryRow> rows, long all) {}

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
                        SELECT v, e, d.remark
                        FROM HourVersion v LEFT JOIN HourDecision d ON (d.entryId = v.entryId AND d.number = v.number)
                             JOIN HourEntry e ON (e.id = v.entryId AND e.current = v.number)
                        WHERE e.id = :entry AND e.traineeId = :trainee""",
                        Object[].class)
                .setParameter("entry", entryId)
                .setParameter("trainee", trainee.id())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> EntryForm.of((HourVersion) row[0], (HourEntry) row[1], (String) row[2]));
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
                .map(row -> EntryForm.of((HourVersion) row[0], (HourEntry) row[1], null));
    }
}
