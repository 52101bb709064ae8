package past.practicum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import past.ledger.LedgerMark;

/** A supervisor's decision about one version of an entry, with its place in the ledger. Written once, never changed. */
@Entity
@Table(name = "hour_decision")
public class HourDecision {

    /** Longest comment, shared with the column. */
    public static final int COMMENT = 300;

    /** What can be decided. */
    public enum Verdict {
        APPROVED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hour_decision")
    @SequenceGenerator(name = "hour_decision", sequenceName = "hour_decision_seq", allocationSize = 50)
    private long id;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String remark;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ledger_seq")
    private long ledgerSeq;

    @Column(name = "ledger_hash")
    private String ledgerHash;

    /** For JPA. */
    protected HourDecision() {}

    HourDecision(HourVersion version, Verdict verdict, String remark, long supervisorId, Instant now, LedgerMark mark) {
        entryId = version.getEntryId();
        number = version.getNumber();
        this.verdict = verdict;
        this.remark = remark;
        decidedBy = supervisorId;
        decidedAt = now;
        ledgerSeq = mark.seq();
        ledgerHash = mark.hash();
    }
}
