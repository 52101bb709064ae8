package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import past.people.domain.Asking;
import past.people.domain.Outcome;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.people.domain.Terms;
import past.platform.AskedOnce;

/** The programme lead's book of supervision contracts. What a contract gives sight of is {@link Supervision}'s matter. */
@ApplicationScoped
@Transactional
public class Contracts {

    /** Most rows of a list; a longer one is cut, and the page says so. */
    public static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AskedOnce asked;

    /** Which contracts a list shows, seen from a day. */
    public enum Season {
        CURRENT,
        COMING,
        ENDED,
        ALL
    }

    /**
     * Writes a contract down. The same request twice gives the same contract once.
     *
     * @return refused if the terms cannot stand, a role is missing, or it would overlap with one of the same two people
     *     at the same site
     */
    public Outcome agree(Asking lead, Terms terms) {
        lead.must(Role.LEAD);
        Optional<String> objection = terms.objection();
        if (objection.isPresent()) {
            return Outcome.no(objection.get());
        }
        // one writer at a time for a trainee, so that two leads cannot both write the same contract
        Person trainee = em.find(Person.class, terms.traineeId(), LockModeType.PESSIMISTIC_WRITE);
        Person supervisor = em.find(Person.class, terms.supervisorId());
        if (trainee == null || !trainee.getRoles().contains(Role.TRAINEE)) {
            return Outcome.no("contracts.no-trainee");
        }
        if (supervisor == null || !supervisor.getRoles().contains(Role.SUPERVISOR)) {
            return Outcome.no("contracts.no-supervisor");
        }
        for (Contract other : between(terms)) {
            if (other.terms().equals(terms)) {
                return other.isWrittenBy(lead.id()) ? Outcome.done(other.getId()) : Outcome.no("contracts.overlaps");
            }
            if (other.terms().overlaps(terms)) {
                return Outcome.no("contracts.overlaps");
            }
        }
        Contract contract = new Contract(terms, lead.id(), clock.instant());
        em.persist(contract);
        asked.forget();
        return Outcome.done(contract.getId());
    }

    /**
     * Ends a contract after its last day. From the day after, the supervisor no longer sees the trainee; what was
     * decided stands.
     *
     * @return refused if that day is before the contract began, or the contract has ended already
     * @throws Refused if there is no such contract
     */
    public Outcome end(Asking lead, long id, LocalDate lastDay) {
        lead.must(Role.LEAD);
        Contract contract = em.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (contract == null) {
            throw new Refused("unknown");
        }
        if (lastDay == null) {
            return Outcome.no("contracts.last-missing");
        }
        LocalDate before = contract.terms().to();
        if (lastDay.equals(before)) {
            return Outcome.done(id);
        }
        if (before != null && before.isBefore(today(lead))) {
            return Outcome.no("contracts.ended-already");
        }
        if (before != null && lastDay.isAfter(before)) {
            return Outcome.no("contracts.longer");
        }
        if (lastDay.isBefore(contract.terms().from())) {
            return Outcome.no("contracts.last-before-from");
        }
        contract.end(lastDay, lead.id(), clock.instant());
        asked.forget();
        return Outcome.done(id);
    }

    /**
     * The contracts of a season, by trainee: one query.
     *
     * @param text part of a name or site; null or empty for all
     */
    public List<ContractRow> list(Asking lead, Season season, String text) {
        lead.must(Role.LEAD);
        String condition =
                switch (season) {
                    case CURRENT -> "c.startsOn <= :day AND (c.endsOn IS NULL OR c.endsOn >= :day)";
                    case COMING -> "c.startsOn > :day";
                    case ENDED -> "c.endsOn < :day";
                    case ALL -> "(c.startsOn <= :day OR c.startsOn > :day)";
                };
        return em.createQuery(
                        Supervision.ROW + "WHERE " + condition
                                + """
                                 AND (LOWER(s.name) LIKE :text ESCAPE '!' OR LOWER(t.name) LIKE :text ESCAPE '!'
                                      OR LOWER(c.site) LIKE :text ESCAPE '!')
                                ORDER BY LOWER(t.name), t.id, c.startsOn DESC, c.id DESC""",
                        ContractRow.class)
                .setParameter("day", today(lead))
                .setParameter("text", Directory.like(text))
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<Contract> between(Terms terms) {
        return em.createQuery(
                        "SELECT c FROM Contract c WHERE c.supervisorId = :supervisor AND c.traineeId = :trainee",
                        Contract.class)
                .setParameter("supervisor", terms.supervisorId())
                .setParameter("trainee", terms.traineeId())
                .getResultList();
    }

    private LocalDate today(Asking asking) {
        return LocalDate.now(clock.withZone(asking.zone()));
    }
}
