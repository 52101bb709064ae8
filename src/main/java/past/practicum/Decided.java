package past.practicum;

import java.util.List;
import past.ledger.LedgerMark;
import past.practicum.domain.DecisionOutcome;
import past.practicum.domain.Objection;

/**
 * The answer to a decision about several rows.
 *
 * @param rows one for each row asked, in the order asked
 * @param objections why nothing at all was decided: the comment is missing, too long or could identify somebody
 */
public record Decided(List<RowOutcome> rows, List<Objection> objections) {

    /** How many rows were decided. */
    public long count() {
        return rows.stream().filter(row -> row.outcome().decided()).count();
    }

    /**
     * What became of a row.
     *
     * @param ref the row
     * @param outcome decided, or why not
     * @param mark its place in the ledger; {@code null} when it was not decided
     */
    public record RowOutcome(EntryVersionRef ref, DecisionOutcome outcome, LedgerMark mark) {}
}
