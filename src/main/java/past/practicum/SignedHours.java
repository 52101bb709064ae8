package past.practicum;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import past.ledger.SignedRows;
import past.ledger.domain.Canonical;
import past.ledger.domain.CanonicalReader;
import past.ledger.domain.LedgerLink;

/** Hour entries and their decisions, held against the links that vouch for them. */
public final class SignedHours implements SignedRows {

    private static final String ROW =
            """
            select v.category, v.work_day, v.minutes, v.counted_minutes, v.contract_id, v.edition, v.learning_point,
                   d.remark, d.ledger_hash, d.decided_by
            from hour_version v join hour_decision d on d.entry_id = v.entry_id and d.version_number = v.version_number
            where v.entry_id = ? and v.version_number = ?""";

    @Override
    public boolean vouchedBy(String act) {
        return act.equals("hours.approved") || act.equals("hours.returned");
    }

    @Override
    public Optional<String> difference(Connection db, LedgerLink link) throws SQLException {
        Map<Object, Object> signed = new HashMap<>((Map<?, ?>) CanonicalReader.read(link.facts()));
        signed.put("link", link.hash());
        signed.put("supervisor", link.actor());
        String name = "hour entry " + signed.get("entry") + ", version " + signed.get("version");
        try (PreparedStatement ask = db.prepareStatement(ROW)) {
            ask.setLong(1, (Long) signed.get("entry"));
            ask.setLong(2, (Long) signed.get("version"));
            try (ResultSet row = ask.executeQuery()) {
                if (!row.next()) {
                    return Optional.of(name + " is gone");
                }
                return said(row).entrySet().stream()
                        .filter(field -> !field.getValue().equals(String.valueOf(signed.get(field.getKey()))))
                        .map(field -> name + " does not say what was signed: " + field.getKey())
                        .findFirst();
            }
        }
    }

    /** What the row says, under the names of the facts. */
    private static Map<String, String> said(ResultSet row) throws SQLException {
        Map<String, String> said = new TreeMap<>();
        said.put("category", row.getString(1));
        said.put("day", row.getString(2));
        said.put("minutes", row.getString(3));
        said.put("counted", row.getString(4));
        said.put("contract", row.getString(5));
        said.put("edition", row.getString(6));
        said.put("words", Canonical.fingerprint(row.getString(7)));
        said.put("remark", row.getString(8) == null ? "null" : Canonical.fingerprint(row.getString(8)));
        said.put("link", row.getString(9));
        said.put("supervisor", row.getString(10));
        return said;
    }
}
