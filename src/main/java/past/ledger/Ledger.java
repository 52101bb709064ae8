package past.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import past.ledger.domain.ChainHead;
import past.ledger.domain.LedgerLink;

/**
 * Writes decisions down. Every use case that decides something calls {@link #append} in its own transaction: if that is
 * rolled back, the link is gone with it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ledger {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The name of a trainee's chain. */
    public static String chainOf(long traineeId) {
        return "trainee:" + traineeId;
    }

    /**
     * Seals a new link at the end of a chain. The chain is held until the transaction ends, so that links of one chain are
     * written one after the other, on any number of nodes.
     *
     * @param chain {@code trainee:<number>} or {@code content}
     * @param actorId number of the person who decided, 0 for the installation itself (the first edition)
     * @param act what was decided, such as {@code hours.approved}
     * @param facts texts, whole numbers, truth values, dates, instants, lists and maps of these; never personal free text,
     *     of which only the SHA-256 belongs here
     * @return number and hash of the new link
     */
    public LedgerMark append(String chain, long actorId, String act, Map<String, ?> facts) {
        LedgerLink link = LedgerLink.sealed(held(chain), clock.instant(), actorId, act, facts);
        em.persist(new LedgerLine(link));
        em.createNativeQuery("update ledger_chain set seq = ?1, link_hash = ?2 where chain = ?3")
                .setParameter(1, link.seq())
                .setParameter(2, link.hash())
                .setParameter(3, chain)
                .executeUpdate();
        return new LedgerMark(link.seq(), link.hash());
    }

    /** The chain's head, locked; the first writer creates it and a second one waits for the first. */
    private ChainHead held(String chain) {
        em.createNativeQuery(
                        "insert into ledger_chain (chain, seq, link_hash) values (?1, 0, ?2) on conflict do nothing")
                .setParameter(1, chain)
                .setParameter(2, LedgerLink.BEGINNING)
                .executeUpdate();
        Object[] head =
                (Object[]) em.createNativeQuery("select seq, link_hash from ledger_chain where chain = ?1 for update")
                        .setParameter(1, chain)
                        .getSingleResult();
        return new ChainHead(chain, ((Number) head[0]).longValue(), (String) head[1]);
    }
}
