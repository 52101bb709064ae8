package past.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import past.ledger.domain.LedgerLink;

/** A link as a row. It is written once: there is no setter, and no statement in the program updates or deletes it. */
@Entity
@Table(name = "ledger_link")
public class LedgerLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_link")
    @SequenceGenerator(name = "ledger_link", sequenceName = "ledger_link_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String chain;

    @Column(updatable = false)
    private long seq;

    @Column(name = "noted_at", updatable = false)
    private Instant at;

    @Column(name = "actor_id", updatable = false)
    private long actorId;

    @Column(updatable = false)
    private String act;

    @Column(updatable = false)
    private String facts;

    @Column(name = "previous_hash", updatable = false)
    private String previous;

    @Column(name = "link_hash", updatable = false)
    private String hash;

    /** For JPA. */
    protected LedgerLine() {}

    LedgerLine(LedgerLink link) {
        chain = link.chain();
        seq = link.seq();
        at = link.at();
        actorId = link.actor();
        act = link.act();
        facts = link.facts();
        previous = link.previous();
        hash = link.hash();
    }

    LedgerLink link() {
        return new LedgerLink(chain, seq, at, actorId, act, facts, previous, hash);
    }
}
