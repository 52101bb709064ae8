package past.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import past.ledger.domain.LedgerLink;

/**
 * Rows of a feature for which links of a chain vouch. A chain proves that nobody changed what was decided; this proves that
 * the rows still say what was decided. Features offer theirs through {@link java.util.ServiceLoader}, because the command
 * that verifies runs without a server.
 */
public interface SignedRows {

    /** Whether links of this act vouch for rows of this feature. */
    boolean vouchedBy(String act);

    /**
     * How the row differs from what the link says, in words without personal text; nothing when they agree.
     *
     * @param db the database, read only
     */
    Optional<String> difference(Connection db, LedgerLink link) throws SQLException;
}
