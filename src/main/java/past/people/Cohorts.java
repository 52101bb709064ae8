package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import past.people.domain.Asking;
import past.people.domain.Outcome;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.platform.AskedOnce;

/** The intakes of the programme and who belongs to which. A trainee is in one cohort at a time; earlier ones stay on record. */
@ApplicationScoped
@Transactional
public class Cohorts {

    /** Longest name, in characters; shared with the column. */
    public static final int NAME = Cohort.NAME;

    private static final String ROW =
            """
            SELECT NEW past.people.Cohorts.CohortRow(c.id, c.name, c.startsOn, c.endsOn, COUNT(m))
            FROM Cohort c LEFT JOIN Membership m ON m.cohortId = c.id AND m.until IS NULL
            """;
    private static final String GROUP = " GROUP BY c.id, c.name, c.startsOn, c.endsOn";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AskedOnce asked;

    /**
     * A cohort in a list.
     *
     * @param to the planned last day, or null while open
     * @param trainees how many belong to it now
     */
    public record CohortRow(long id, String name, LocalDate from, LocalDate to, long trainees) {}

    /**
     * A trainee and where they belong.
     *
     * @param cohortId null while in no cohort, and then {@code since} is null as well
     */
    public record Member(long id, String name, String email, Long cohortId, Instant since) {}

    /** A stay in a cohort. {@code until} is null for the present one; {@code decidedBy} is a name or null. */
    public record Stay(String cohort, Instant since, Instant until, String decidedBy) {}

    /** Opens a cohort. The same request twice gives the same cohort once. */
    public Outcome create(Asking lead, String name, LocalDate from, LocalDate to) {
        lead.must(Role.LEAD);
        String wanted = name == null ? "" : name.strip();
        if (wanted.isEmpty() || wanted.length() > Cohort.NAME) {
            return Outcome.no("cohorts.name-wrong");
        }
        if (from == null) {
            return Outcome.no("cohorts.from-missing");
        }
        if (to != null && to.isBefore(from)) {
            return Outcome.no("cohorts.to-before-from");
        }
        Optional<Cohort> same = named(wanted);
        if (same.isPresent()) {
            return same.get().isAsked(from, to, lead.id())
                    ? Outcome.done(same.get().getId())
                    : Outcome.no("cohorts.name-taken");
        }
        Cohort cohort = new Cohort(wanted, from, to, lead.id(), clock.instant());
        em.persist(cohort);
        return Outcome.done(cohort.getId());
    }

    /**
     * Moves a trainee into a cohort, out of the one they were in.
     *
     * @param cohortId null to take them out of any
     * @return refused if the person is no trainee or there is no such cohort
     */
    public Outcome move(Asking lead, long traineeId, Long cohortId) {
        lead.must(Role.LEAD);
        // one mover at a time, so that nobody ends up in two cohorts
        Person trainee = em.find(Person.class, traineeId, LockModeType.PESSIMISTIC_WRITE);
        if (trainee == null || !trainee.getRoles().contains(Role.TRAINEE)) {
            return Outcome.no("cohorts.no-trainee");
        }
        if (cohortId != null && em.find(Cohort.class, cohortId) == null) {
            return Outcome.no("cohorts.unknown");
        }
        List<Membership> present = em.createQuery(
                        "SELECT m FROM Membership m WHERE m.personId = :person AND m.until IS NULL", Membership.class)
                .setParameter("person", traineeId)
                .getResultList();
        if (present.size() == 1 && cohortId != null && present.get(0).getCohortId() == cohortId) {
            return Outcome.done(traineeId);
        }
        Instant now = clock.instant();
        present.forEach(membership -> membership.end(now));
        asked.forget();
        if (cohortId != null) {
            em.persist(new Membership(cohortId, traineeId, lead.id(), now));
        }
        return Outcome.done(traineeId);
    }

    /** Moves several trainees, in the order of their numbers, until one cannot be moved. */
    public Outcome move(Asking lead, List<Long> traineeIds, Long cohortId) {
        Outcome last = Outcome.no("cohorts.nobody-ticked");
        for (Long trainee : traineeIds.stream().sorted().toList()) {
            last = move(lead, trainee, cohortId);
            if (!last.isDone()) {
                return last;
            }
        }
        return last;
    }

    /** Every cohort, the latest first: one query. */
    public List<CohortRow> all(Asking lead) {
        lead.must(Role.LEAD);
        return em.createQuery(ROW + GROUP + " ORDER BY c.startsOn DESC, c.name", CohortRow.class)
                .getResultList();
    }

    /**
     * One cohort.
     *
     * @throws Refused if there is none
     */
    public CohortRow cohort(Asking lead, long id) {
        lead.must(Role.LEAD);
        return em
                .createQuery(ROW + "WHERE c.id = :id" + GROUP, CohortRow.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    /** Every trainee with the cohort they are in now, by name: one query. */
    public List<Member> members(Asking lead) {
        lead.must(Role.LEAD);
        return em.createQuery(
                        """
                        SELECT NEW past.people.Cohorts.Member(p.id, p.name, p.email, m.cohortId, m.since)
                        FROM Person p LEFT JOIN Membership m ON m.personId = p.id AND m.until IS NULL
                        WHERE p.rolesText LIKE '%TRAINEE%'
                        ORDER BY LOWER(p.name), p.id""",
                        Member.class)
                .getResultList();
    }

    /** The trainees of one cohort, by name: one query. */
    public List<Member> members(Asking lead, long cohortId) {
        lead.must(Role.LEAD);
        return em.createQuery(
                        """
                        SELECT NEW past.people.Cohorts.Member(p.id, p.name, p.email, m.cohortId, m.since)
                        FROM Person p JOIN Membership m ON m.personId = p.id AND m.until IS NULL
                        WHERE m.cohortId = :cohort ORDER BY LOWER(p.name), p.id""",
                        Member.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    /** Where a trainee has been, the present stay first. */
    public List<Stay> stays(Asking lead, long traineeId) {
        lead.must(Role.LEAD);
        return em.createQuery(
                        """
                        SELECT NEW past.people.Cohorts.Stay(c.name, m.since, m.until, d.name)
                        FROM Membership m JOIN Cohort c ON c.id = m.cohortId LEFT JOIN Person d ON d.id = m.decidedBy
                        WHERE m.personId = :person ORDER BY m.since DESC, m.id DESC""",
                        Stay.class)
                .setParameter("person", traineeId)
                .getResultList();
    }

    /** The name of the cohort that somebody is in; for the person's own pages. */
    public Optional<String> nameOf(long personId) {
        return em
                .createQuery(
                        """
                        SELECT c.name FROM Cohort c JOIN Membership m ON m.cohortId = c.id
                        WHERE m.personId = :person AND m.until IS NULL""",
                        String.class)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<Cohort> named(String name) {
        return em
                .createQuery("SELECT c FROM Cohort c WHERE LOWER(c.name) = LOWER(:name)", Cohort.class)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }
}
