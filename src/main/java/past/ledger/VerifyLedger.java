package past.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import past.ledger.domain.BrokenLink;
import past.ledger.domain.ChainCheck;
import past.ledger.domain.ChainHead;
import past.ledger.domain.LedgerExport;
import past.ledger.domain.LedgerLink;

/**
 * The command that verifies chains, of a database or of an export, without the application:
 *
 * <pre>
 * java -cp … past.ledger.VerifyLedger --url jdbc:postgresql://host/past --user past [--password …]
 * java -cp … past.ledger.VerifyLedger --file export.json
 * </pre>
 *
 * It needs the JDK and, for a database, its JDBC driver. The password may also come from the environment variable
 * {@code PAST_DB_PASSWORD}. It prints each chain with the number of its links and the first broken link (in a database also the first link
 * whose rows say something else than was signed, {@link SignedRows}), and ends with 0
 * when every chain holds, 1 when one does not, 2 when nothing could be read.
 */
public final class VerifyLedger {

    private VerifyLedger() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** Runs the command: 0 all chains hold, 1 a link is broken, 2 wrong use or nothing readable. */
    public static int run(String[] args, PrintStream out) {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        try {
            if (options.containsKey("--file")) {
                return report(file(Path.of(options.get("--file"))), Map.of(), out);
            }
            String url = options.getOrDefault("--url", System.getProperty("past.db.url"));
            if (url != null) {
                return database(url, options, out);
            }
        } catch (IllegalArgumentException e) {
            out.println("BROKEN: the export cannot be read. " + e.getMessage());
            return 1;
        } catch (IOException | SQLException e) {
            out.println("Nothing was verified: " + e.getMessage());
            return 2;
        }
        out.println("Use: --url jdbc:… [--user name] [--password secret]   or   --file export.json");
        return 2;
    }

    private static int report(List<LedgerExport.Chain> chains, Map<String, String> altered, PrintStream out) {
        long links = 0;
        int broken = 0;
        for (LedgerExport.Chain chain : chains) {
            Optional<String> first = ChainCheck.firstBroken(chain.head(), chain.links())
                    .map(BrokenLink::toString)
                    .or(() -> Optional.ofNullable(altered.get(chain.head().chain())));
            links += chain.links().size();
            broken += first.isPresent() ? 1 : 0;
            String verdict = first.map(broke -> "BROKEN at " + broke)
                    .orElse("holds, head " + chain.head().hash());
            out.println(chain.head().chain() + ": " + chain.links().size() + " links, " + verdict);
        }
        out.println(chains.size() + " chains, " + links + " links, " + broken + " broken");
        return broken == 0 ? 0 : 1;
    }

    private static List<LedgerExport.Chain> file(Path path) throws IOException {
        return LedgerExport.read(Files.readString(path, StandardCharsets.UTF_8)).chains();
    }

    private static int database(String url, Map<String, String> options, PrintStream out) throws SQLException {
        String user = options.getOrDefault("--user", System.getProperty("past.db.user", "past"));
        String secret = options.getOrDefault("--password", System.getProperty("past.db.password", environment()));
        try (Connection db = DriverManager.getConnection(url, user, secret)) {
            db.setReadOnly(true);
            db.setAutoCommit(false);
            db.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<LedgerExport.Chain> chains = new ArrayList<>();
            Map<String, String> altered = new TreeMap<>();
            for (ChainHead head : heads(db)) {
                List<LedgerLink> links = links(db, head.chain());
                chains.add(new LedgerExport.Chain(head, links));
                // what a broken chain says about rows is worth nothing
                if (ChainCheck.firstBroken(head, links).isEmpty()) {
                    firstAltered(db, links).ifPresent(what -> altered.put(head.chain(), what));
                }
            }
            db.rollback();
            return report(chains, altered, out);
        }
    }

    /** The first link whose rows no longer say what it says; nothing when all agree. */
    private static Optional<String> firstAltered(Connection db, List<LedgerLink> links) throws SQLException {
        List<SignedRows> features = ServiceLoader.load(SignedRows.class, VerifyLedger.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        for (LedgerLink link : links) {
            for (SignedRows rows : features) {
                Optional<String> difference = rows.vouchedBy(link.act()) ? rows.difference(db, link) : Optional.empty();
                if (difference.isPresent()) {
                    return difference.map(what -> link.chain() + " link " + link.seq() + ": " + what);
                }
            }
        }
        return Optional.empty();
    }

    private static String environment() {
        return System.getenv().getOrDefault("PAST_DB_PASSWORD", "past");
    }

    /** The heads, and an empty one for links whose chain has none: a head taken away does not hide its links. */
    private static List<ChainHead> heads(Connection db) throws SQLException {
        Map<String, ChainHead> heads = new TreeMap<>();
        try (PreparedStatement ask = db.prepareStatement("select distinct chain from ledger_link");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                heads.put(row.getString(1), ChainHead.empty(row.getString(1)));
            }
        }
        try (PreparedStatement ask = db.prepareStatement("select chain, seq, link_hash from ledger_chain");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                heads.put(row.getString(1), new ChainHead(row.getString(1), row.getLong(2), row.getString(3)));
            }
        }
        return List.copyOf(heads.values());
    }

    private static List<LedgerLink> links(Connection db, String chain) throws SQLException {
        List<LedgerLink> links = new ArrayList<>();
        try (PreparedStatement ask = db.prepareStatement("select chain, seq, noted_at, actor_id, act, facts, "
                + "previous_hash, link_hash from ledger_link where chain = ? order by seq")) {
            ask.setString(1, chain);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    links.add(new LedgerLink(
                            row.getString(1),
                            row.getLong(2),
                            row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getLong(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8)));
                }
            }
        }
        return links;
    }
}
