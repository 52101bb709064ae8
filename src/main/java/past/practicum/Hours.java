package past.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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

/** Where a trainee stands with their hours: sums, never all entries. Each method is one or two queries. */
@ApplicationScoped
@Transactional
public class Hours {

    /** The profile that this programme gates with. */
    public static final String PROFILE = "PAST-CORE";

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

    private void mayRead(Asking asking, long traineeId) {
        if (asking.id() != traineeId && !asking.is(Role.LEAD)) {
            supervision.mustSupervise(asking, traineeId);
        }
    }
}
