package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import past.competency.domain.Verdict;
import past.ledger.Ledger;
import past.ledger.LedgerMark;
import past.ledger.domain.Canonical;
import past.people.domain.Asking;

/**
 * A trainee's decisions, written one after the other: whoever holds the book writes, a second writer waits and then sees
 * what the first wrote. Every decision goes in with its link in the ledger.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TraineeBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ledger ledger;

    /** Holds the trainee's levels until the transaction ends. */
    public void hold(long traineeId) {
        em.createNativeQuery("insert into competency_book (trainee_id) values (?1) on conflict do nothing")
                .setParameter(1, traineeId)
                .executeUpdate();
        em.createNativeQuery("select trainee_id from competency_book where trainee_id = ?1 for update")
                .setParameter(1, traineeId)
                .getSingleResult();
    }

    /**
     * Writes a decision and its link.
     *
     * @param requestId null when a level is lowered without a request
     * @param reason empty when signed
     */
    public void write(
            Asking supervisor,
            long traineeId,
            Long requestId,
            Verdict verdict,
            Sheet sheet,
            String reason,
            String requestKey,
            Instant now) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("competency", sheet.signed().competency().code());
        facts.put("from", sheet.signed().from());
        facts.put("level", sheet.signed().level());
        facts.put("edition", sheet.signed().edition());
        facts.put("sheet", sheet.hash());
        if (requestId != null) {
            facts.put("request", requestId);
        }
        if (!reason.isEmpty()) {
            facts.put("reason", Canonical.fingerprint(reason));
        }
        LedgerMark mark = ledger.append(Ledger.chainOf(traineeId), supervisor.id(), verdict.act(), facts);
        em.persist(new EntrustmentDecision(traineeId, requestId, verdict, sheet, reason)
                .witnessed(supervisor.id(), requestKey, mark, now));
    }

    /** What the same form decided before. */
    public Optional<SignOffs.Outcome> before(Asking supervisor, String requestKey) {
        return em
                .createQuery(
                        """
                        SELECT d.verdict FROM EntrustmentDecision d
                        WHERE d.decidedBy = :supervisor AND d.requestKey = :key""",
                        Verdict.class)
                .setParameter("supervisor", supervisor.id())
                .setParameter("key", requestKey)
                .getResultList()
                .stream()
                .findFirst()
                .map(SignOffs.Outcome::of);
    }

    /** Whether this supervisor decided on the request before. */
    public boolean decidedOn(Asking supervisor, long requestId) {
        return em.createQuery(
                                """
                                SELECT COUNT(d) FROM EntrustmentDecision d
                                WHERE d.decidedBy = :supervisor AND d.requestId = :request""",
                                Long.class)
                        .setParameter("supervisor", supervisor.id())
                        .setParameter("request", requestId)
                        .getSingleResult()
                > 0;
    }

    /** The request of a competency that waits. */
    public Optional<SignOffRequest> waiting(long traineeId, String code) {
        return em
                .createQuery("SELECT r FROM SignOffRequest r WHERE r.openKey = :open", SignOffRequest.class)
                .setParameter("open", traineeId + ":" + code)
                .getResultList()
                .stream()
                .findFirst();
    }
}
