package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.platform.AskedOnce;

/** Who supervises whom. A role opens the door of the desk; only a contract in force gives sight of a trainee. */
@ApplicationScoped
@Transactional
public class Supervision {

    static final String ROW =
            """
            SELECT NEW past.people.ContractRow(c.id, s.id, s.name, t.id, t.name, c.site, c.startsOn, c.endsOn)
            FROM Contract c JOIN Person s ON s.id = c.supervisorId JOIN Person t ON t.id = c.traineeId
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AskedOnce asked;

    /**
     * Demands that this supervisor has a contract with this trainee today.
     *
     * @throws Refused without the role or the relation
     */
    public void mustSupervise(Asking asking, long traineeId) {
        asking.must(Role.SUPERVISOR);
        if (!supervises(asking.id(), traineeId, today(asking))) {
            throw new Refused("relation");
        }
    }

    /** True if a contract between the two covers the day. */
    public boolean supervises(long supervisorId, long traineeId, LocalDate day) {
        return asked.of(
                List.of(Supervision.class, supervisorId, traineeId, day), () -> covers(supervisorId, traineeId, day));
    }

    private boolean covers(long supervisorId, long traineeId, LocalDate day) {
        return em.createQuery(
                                """
                                SELECT COUNT(c) FROM Contract c
                                WHERE c.supervisorId = :supervisor AND c.traineeId = :trainee
                                  AND c.startsOn <= :day AND (c.endsOn IS NULL OR c.endsOn >= :day)""",
                                Long.class)
                        .setParameter("supervisor", supervisorId)
                        .setParameter("trainee", traineeId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Every contract of a trainee, the latest first. */
    public List<ContractRow> contractsOf(long traineeId) {
        return em.createQuery(ROW + "WHERE t.id = :trainee ORDER BY c.startsOn DESC, c.id DESC", ContractRow.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    /** One contract, whoever it belongs to; the caller asks whether it concerns them. */
    public Optional<ContractRow> contract(long id) {
        return em
                .createQuery(ROW + "WHERE c.id = :id", ContractRow.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The trainees whom this supervisor sees today, by name. */
    public List<PersonRow> traineesOf(Asking supervisor) {
        supervisor.must(Role.SUPERVISOR);
        return asked.of(
                List.of(Supervision.class, supervisor.id(), today(supervisor)),
                () -> traineesOf(supervisor.id(), today(supervisor)));
    }

    private List<PersonRow> traineesOf(long supervisorId, LocalDate day) {
        return em.createQuery(
                        """
                        SELECT NEW past.people.PersonRow(t.id, t.name) FROM Person t
                        WHERE EXISTS (SELECT c FROM Contract c
                                      WHERE c.traineeId = t.id AND c.supervisorId = :supervisor
                                        AND c.startsOn <= :day AND (c.endsOn IS NULL OR c.endsOn >= :day))
                        ORDER BY t.name""",
                        PersonRow.class)
                .setParameter("supervisor", supervisorId)
                .setParameter("day", day)
                .getResultList();
    }

    private LocalDate today(Asking asking) {
        return LocalDate.now(clock.withZone(asking.zone()));
    }
}
