package past.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import past.ledger.domain.BrokenLink;
import past.ledger.domain.ChainCheck;
import past.ledger.domain.ChainHead;
import past.ledger.domain.LedgerExport;
import past.ledger.domain.LedgerLink;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** Reads chains: a trainee takes their own along, the programme lead any; both may have one checked. */
@ApplicationScoped
@Transactional
public class Chains {

    @PersistenceContext
    private EntityManager em;

    /**
     * The chain as a file in canonical form, for the trainee it belongs to or the programme lead.
     *
     * @throws Refused for anybody else
     */
    public String export(Asking asking, String chain) {
        mayRead(asking, chain);
        return new LedgerExport(List.of(new LedgerExport.Chain(head(chain), links(chain)))).text();
    }

    /** The first broken link of a chain, for the trainee it belongs to or the programme lead; nothing when it holds. */
    public Optional<BrokenLink> firstBroken(Asking asking, String chain) {
        mayRead(asking, chain);
        return ChainCheck.firstBroken(head(chain), links(chain));
    }

    private void mayRead(Asking asking, String chain) {
        if (!chain.equals(Ledger.chainOf(asking.id())) && !asking.is(Role.LEAD)) {
            throw new Refused("ledger.notYours");
        }
    }

    private ChainHead head(String chain) {
        List<?> heads = em.createNativeQuery("select seq, link_hash from ledger_chain where chain = ?1")
                .setParameter(1, chain)
                .getResultList();
        if (heads.isEmpty()) {
            return ChainHead.empty(chain);
        }
        Object[] head = (Object[]) heads.get(0);
        return new ChainHead(chain, ((Number) head[0]).longValue(), (String) head[1]);
    }

    private List<LedgerLink> links(String chain) {
        return em.createQuery("SELECT l FROM LedgerLine l WHERE l.chain = :chain ORDER BY l.seq", LedgerLine.class)
                .setParameter("chain", chain)
                .getResultStream()
                .map(LedgerLine::link)
                .toList();
    }
}
