package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import past.testing.Distribution;
import past.testing.Distribution.Said;
import past.testing.browser.DemonstrationSite;

/** An operator stops the site when all journeys are over and checks what was decided on them; then somebody lies. */
@Order(Integer.MAX_VALUE)
@ExtendWith(DemonstrationSite.class)
class LedgerJourneyIT {

    private static final String FILE = "past.mv.db";

    private static Path data;

    @BeforeAll
    static void the_site_is_stopped() {
        data = DemonstrationSite.stop();
    }

    @Test
    void every_chain_holds_after_everything_that_people_did() throws Exception {
        Said said = Distribution.run(data, "verify");

        assertEquals(0, said.status(), said.output());
        assertTrue(said.output().contains(" 0 broken"), said.output());
        assertTrue(said.output().contains("content: "), said.output());
    }

    @Test
    void one_character_of_what_was_approved_is_found_and_named() throws Exception {
        liesAreFound(
                "approved hours",
                "update ledger_link set facts = replace(facts, '\"minutes\":', '\"minutes\":1') where chain = ? and seq = ?",
                "hours.approved",
                "changed");
    }

    @Test
    void another_hand_under_a_signature_is_found_and_named() throws Exception {
        liesAreFound(
                "another signature",
                "update ledger_link set actor_id = actor_id + 1 where chain = ? and seq = ?",
                "competency.signed",
                "changed");
    }

    @Test
    void a_decision_that_was_taken_away_is_found_and_named() throws Exception {
        liesAreFound(
                "decision away", "delete from ledger_link where chain = ? and seq = ?", "hours.returned", "missing");
    }

    @Test
    void a_minute_more_in_an_approved_row_is_found_and_named() throws Exception {
        rowLiesAreFound("a minute more", "update hour_version set minutes = minutes + 1", "minutes");
    }

    @Test
    void other_words_in_an_approved_row_are_found_and_named() throws Exception {
        rowLiesAreFound("other words", "update hour_version set learning_point = 'Something else.'", "words");
    }

    /** Changes a row for which a link vouches; the chain holds, and the command names link, row and field. */
    private static void rowLiesAreFound(String copy, String change, String field) throws Exception {
        Path folder = data.resolveSibling("ledger " + copy);
        Files.createDirectories(folder);
        Files.copy(data.resolve(FILE), folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        String link = changed(
                folder,
                change + " where (entry_id, version_number) = (select entry_id, version_number from hour_decision"
                        + " where ledger_hash = (select link_hash from ledger_link where chain = ? and seq = ?))",
                "hours.approved");

        Said said = Distribution.run(folder, "verify");

        assertEquals(1, said.status(), said.output());
        assertTrue(said.output().contains("BROKEN at " + link + ": hour entry "), link + "\n" + said.output());
        assertTrue(said.output().contains("does not say what was signed: " + field), said.output());
    }

    /** Changes one link in a copy of the database file; the command names it and its chain, and no other. */
    private static void liesAreFound(String copy, String change, String act, String what) throws Exception {
        Path folder = data.resolveSibling("ledger " + copy);
        Files.createDirectories(folder);
        Files.copy(data.resolve(FILE), folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        String link = changed(folder, change, act);

        Said said = Distribution.run(folder, "verify");

        assertEquals(1, said.status(), said.output());
        assertTrue(said.output().contains("BROKEN at " + link + ": " + what), link + "\n" + said.output());
        assertTrue(said.output().contains(" 1 broken"), said.output());
    }

    /** Changes the newest link of an act; answers its name. */
    private static String changed(Path folder, String change, String act) throws SQLException {
        try (Connection db = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("past")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE",
                "past",
                "past")) {
            String chain;
            long seq;
            try (PreparedStatement ask = db.prepareStatement(
                    "select chain, seq from ledger_link where act = ? order by noted_at desc, id desc")) {
                ask.setString(1, act);
                try (ResultSet row = ask.executeQuery()) {
                    assertTrue(row.next(), "nothing was decided: " + act);
                    chain = row.getString(1);
                    seq = row.getLong(2);
                }
            }
            try (PreparedStatement lie = db.prepareStatement(change)) {
                lie.setString(1, chain);
                lie.setLong(2, seq);
                assertEquals(1, lie.executeUpdate());
            }
            return chain + " link " + seq;
        }
    }
}
