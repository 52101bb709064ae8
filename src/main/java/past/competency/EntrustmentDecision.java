package past.competency;

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
import past.competency.domain.Verdict;
import past.ledger.LedgerMark;

/**
 * A decision about a trainee's level of a competency: who, when, on which sheet, and its place in the ledger. Written once,
 * never changed; the latest one that moves the level stands.
 */
@Entity
@Table(name = "entrustment_decision")
public class EntrustmentDecision {

    /** Longest reason, shared with the column. */
    public static final int REASON = 600;

    @Id
    @SequenceGenerator(name = "entrustment_decision", sequenceName = "entrustment_decision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entrustment_decision")
    private long id;

    @Column(name = "trainee_id")
    private long traineeId;

    private String competency;

    @Column(name = "request_id")
    private Long requestId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "from_level")
    private int fromLevel;

    private int level;
    private String reason;
    private int edition;
    private String sheet;

    @Column(name = "sheet_hash")
    private String sheetHash;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "ledger_seq")
    private long ledgerSeq;

    @Column(name = "ledger_hash")
    private String ledgerHash;

    /** For JPA. */
    protected EntrustmentDecision() {}

    /**
     * @param requestId null when a level is lowered without a request
     * @param reason empty when signed
     */
    EntrustmentDecision(long traineeId, Long requestId, Verdict verdict, Sheet sheet, String reason) {
        this.traineeId = traineeId;
        this.requestId = requestId;
        this.verdict = verdict;
        this.competency = sheet.signed().competency().code();
        this.fromLevel = sheet.signed().from();
        this.level = sheet.signed().level();
        this.edition = sheet.signed().edition();
        this.sheet = sheet.text();
        this.sheetHash = sheet.hash();
        this.reason = reason;
    }

    /** Its witness: who, when, by which form, and where in the ledger. */
    EntrustmentDecision witnessed(long supervisorId, String key, LedgerMark mark, Instant now) {
        decidedBy = supervisorId;
        decidedAt = now;
        requestKey = key;
        ledgerSeq = mark.seq();
        ledgerHash = mark.hash();
        return this;
    }
}
