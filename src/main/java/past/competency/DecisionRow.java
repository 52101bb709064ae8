package past.competency;

import java.time.Instant;
import past.competency.domain.Verdict;
import past.ledger.LedgerMark;

/**
 * A decision in a list.
 *
 * @param requestId null when a level was lowered without a request
 * @param reason empty when signed
 * @param decidedBy number of the person who decided, {@code decider} is their name
 */
public record DecisionRow(
        long id,
        long traineeId,
        String trainee,
        String competency,
        Long requestId,
        Verdict verdict,
        int from,
        int level,
        String reason,
        int edition,
        long decidedBy,
        String decider,
        Instant decidedAt,
        long ledgerSeq,
        String ledgerHash) {

    /** The columns, for lists: who it is about and who decided, by name. */
    static final String SELECT =
            """
            SELECT NEW past.competency.DecisionRow(d.id, d.traineeId, t.name, d.competency, d.requestId, d.verdict,
                   d.fromLevel, d.level, d.reason, d.edition, d.decidedBy, s.name, d.decidedAt, d.ledgerSeq, d.ledgerHash)
            FROM EntrustmentDecision d JOIN Person t ON t.id = d.traineeId JOIN Person s ON s.id = d.decidedBy
            """;

    /** The seal as it is shown. */
    public String seal() {
        return LedgerMark.brief(ledgerHash);
    }
}
