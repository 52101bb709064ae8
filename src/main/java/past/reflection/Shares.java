package past.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import past.people.ContractRow;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** Shared reflections: shown to one supervisor, taken back, read; and every read is noted for the author. */
@ApplicationScoped
@Transactional
public class Shares {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Supervision supervision;

    @Inject
    private Reflections reflections;

    /**
     * A read of a shared reflection, for its author.
     *
     * @param reader name of the supervisor
     * @param at when it was opened
     */
    public record Read(String reader, Instant at) {}

    /**
     * A shared reflection in a supervisor's list, without its text.
     *
     * @param shareId number of the share
     * @param reads how often this supervisor opened it
     */
    public record Row(
            long shareId,
            long authorId,
            String author,
            String promptId,
            int edition,
            int words,
            Instant sharedAt,
            long reads) {}

    /**
     * A shared reflection as the supervisor reads it.
     *
     * @param text what the author wrote
     */
    public record Shown(String author, String promptId, int edition, String text, int words, Instant sharedAt) {}

    /** Shares an own reflection with the supervisor of a contract in force today. Somebody else's share ends with it. */
    public void share(Asking author, long id, long contractId) {
        reflections.own(author, id);
        ContractRow contract = supervision.contract(contractId).orElseThrow(() -> new Refused("contract"));
        if (contract.traineeId() != author.id() || !contract.covers(today(author))) {
            throw new Refused("contract");
        }
        Share open = open(id);
        if (open != null && open.getSupervisorId() == contract.supervisorId()) {
            return;
        }
        if (open != null) {
            open.withdraw(clock.instant());
        }
        em.persist(new Share(id, contract.supervisorId(), contractId, clock.instant()));
    }

    /** Takes an own reflection back: from now on nobody but the author reads it. */
    public void withdraw(Asking author, long id) {
        reflections.own(author, id);
        Share open = open(id);
        if (open != null) {
            open.withdraw(clock.instant());
        }
    }

    /** Every time somebody opened an own reflection, the newest first. */
    public List<Read> reads(Asking author, long id) {
        reflections.own(author, id);
        return em.createQuery(
                        """
                        SELECT NEW past.reflection.Shares.Read(p.name, d.readAt)
                        FROM ShareRead d JOIN Person p ON p.id = d.readerId
                        WHERE d.reflectionId = :id ORDER BY d.readAt DESC, d.id DESC""",
                        Read.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** What is shared with this supervisor now by trainees of theirs, the newest first. */
    public List<Row> sharedWith(Asking supervisor, int limit) {
        supervisor.must(Role.SUPERVISOR);
        return em.createQuery(
                        """
                        SELECT NEW past.reflection.Shares.Row(s.id, a.id, a.name, r.promptId, r.edition, r.words, s.sharedAt,
                               (SELECT COUNT(d) FROM ShareRead d WHERE d.shareId = s.id))
                        FROM Share s JOIN Reflection r ON r.id = s.reflectionId JOIN Person a ON a.id = r.authorId
                        WHERE s.supervisorId = :supervisor AND s.withdrawnAt IS NULL
                          AND EXISTS (SELECT c FROM Contract c WHERE c.supervisorId = :supervisor AND c.traineeId = r.authorId
                                      AND c.startsOn <= :today AND (c.endsOn IS NULL OR c.endsOn >= :today))
                        ORDER BY s.sharedAt DESC, s.id DESC""",
                        Row.class)
                .setParameter("supervisor", supervisor.id())
                .setParameter("today", today(supervisor))
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Opens a shared reflection and notes that it was read.
     *
     * @throws Refused unless it is shared with exactly this supervisor, now, under a contract in force today
     */
    public Shown read(Asking supervisor, long shareId) {
        supervisor.must(Role.SUPERVISOR);
        List<Object[]> found = em.createQuery(
                        """
                        SELECT s, r, a.name, s.sharedAt FROM Share s JOIN Reflection r ON r.id = s.reflectionId
                             JOIN Person a ON a.id = r.authorId
                        WHERE s.id = :share AND s.supervisorId = :supervisor AND s.withdrawnAt IS NULL""",
                        Object[].class)
                .setParameter("share", shareId)
                .setParameter("supervisor", supervisor.id())
                .getResultList();
        if (found.isEmpty()) {
            throw new Refused("share");
        }
        Share share = (Share) found.get(0)[0];
        Reflection reflection = (Reflection) found.get(0)[1];
        supervision.mustSupervise(supervisor, reflection.getAuthorId());
        em.persist(new ShareRead(share, clock.instant()));
        return new Shown(
                (String) found.get(0)[2],
                reflection.getPromptId(),
                reflection.getEdition(),
                reflection.getText(),
                reflection.getWords(),
                (Instant) found.get(0)[3]);
    }

    private Share open(long reflectionId) {
        return em
                .createQuery("SELECT s FROM Share s WHERE s.reflectionId = :id AND s.withdrawnAt IS NULL", Share.class)
                .setParameter("id", reflectionId)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private LocalDate today(Asking asking) {
        return LocalDate.now(clock.withZone(asking.zone()));
    }
}
