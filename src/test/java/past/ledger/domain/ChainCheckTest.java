package past.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import past.ledger.VerifyLedger;
import past.ledger.domain.BrokenLink.What;

class ChainCheckTest {

    private static final Instant NOON = Instant.parse("2027-01-31T12:00:00.123456789Z");

    private final List<LedgerLink> chain = chain(6);
    private final ChainHead head = headOf(chain);

    static List<LedgerLink> chain(int length) {
        List<LedgerLink> links = new ArrayList<>();
        ChainHead head = ChainHead.empty("trainee:7");
        for (int i = 1; i <= length; i++) {
            LedgerLink link = LedgerLink.sealed(
                    head, NOON.plusSeconds(i), 40 + i, "hours.approved", Map.of("entry", (long) i, "minutes", 90));
            links.add(link);
            head = new ChainHead(link.chain(), link.seq(), link.hash());
        }
        return links;
    }

    static ChainHead headOf(List<LedgerLink> links) {
        LedgerLink last = links.get(links.size() - 1);
        return new ChainHead(last.chain(), last.seq(), last.hash());
    }

    private BrokenLink broken() {
        return ChainCheck.firstBroken(head, chain).orElseThrow();
    }

    private void assertBroken(long seq, What what) {
        assertEquals(List.of(seq, what), List.of(broken().seq(), broken().what()), broken().toString());
    }

    @Test
    void a_chain_as_it_was_sealed_holds() {
        assertTrue(ChainCheck.firstBroken(head, chain).isEmpty());
        assertTrue(ChainCheck.firstBroken(ChainHead.empty("content"), List.of()).isEmpty());
    }

    @Test
    void the_canonical_form_is_what_the_documentation_says() {
        LedgerLink link = LedgerLink.sealed(
                ChainHead.empty("content"),
                NOON,
                3,
                "edition.published",
                Map.of(
                        "on",
                        LocalDate.of(2027, 1, 31),
                        "why",
                        "e\u0301 \"quoted\"\n",
                        "b",
                        true,
                        "list",
                        List.of(2, 1)));
        assertEquals(
                "{\"act\":\"edition.published\",\"actor\":3,\"at\":\"2027-01-31T12:00:00.123456Z\",\"chain\":\"content\","
                        + "\"facts\":{\"b\":true,\"list\":[2,1],\"on\":\"2027-01-31\",\"why\":\"\u00e9 \\\"quoted\\\"\\n\"},"
                        + "\"previous\":\"" + "0".repeat(64) + "\",\"seq\":1}",
                link.canonical());
        // the same with any other tool: printf '%s%s' "$previous" "$canonical" | sha256sum
        assertEquals("67408cf22f838874ea6ad292e1528fca1263dab7cb31eef2acfbfc45b58b2752", link.hash());
    }

    @Test
    void a_changed_fact_is_named_at_its_link() {
        LedgerLink old = chain.get(2);
        chain.set(
                2,
                new LedgerLink(
                        old.chain(),
                        old.seq(),
                        old.at(),
                        old.actor(),
                        old.act(),
                        "{\"entry\":3,\"minutes\":91}",
                        old.previous(),
                        old.hash()));
        assertBroken(3, What.CHANGED);
    }

    @Test
    void a_changed_hash_is_told_from_changed_fields() {
        chain.set(3, chain.get(3).withHash("f".repeat(64)));
        assertBroken(4, What.WRONG_HASH);
    }

    @Test
    void a_link_rewritten_and_sealed_anew_is_named_although_it_holds_by_itself() {
        ChainHead before = headOf(chain.subList(0, 2));
        chain.set(2, LedgerLink.sealed(before, NOON, 99, "hours.approved", Map.of("minutes", 720)));
        assertBroken(3, What.CHANGED);
    }

    @Test
    void a_missing_link_is_named() {
        chain.remove(3);
        assertBroken(4, What.MISSING);
    }

    @Test
    void a_cut_off_end_is_noticed_by_the_head() {
        chain.remove(5);
        assertBroken(6, What.MISSING);
    }

    @Test
    void links_in_another_order_are_named() {
        Collections.swap(chain, 1, 4);
        assertBroken(2, What.REORDERED);
    }

    @Test
    void a_link_behind_the_head_is_named() {
        LedgerLink more = LedgerLink.sealed(head, NOON, 1, "hours.approved", Map.of());
        chain.add(more);
        assertBroken(7, What.WRONG_HASH);
    }

    @Test
    void a_changed_number_is_named_at_the_place_where_the_link_belongs_wherever_it_is_sorted() {
        for (long number : new long[] {0, -5, 1, 9, 2}) {
            List<LedgerLink> links = chain(6);
            links.set(2, links.get(2).withSeq(number));
            BrokenLink asKept = ChainCheck.firstBroken(head, links).orElseThrow();
            links.sort((a, b) -> Long.compare(a.seq(), b.seq()));
            BrokenLink sorted = ChainCheck.firstBroken(head, links).orElseThrow();
            assertEquals(List.of(3L, What.CHANGED), List.of(asKept.seq(), asKept.what()));
            assertEquals(List.of(3L, What.CHANGED), List.of(sorted.seq(), sorted.what()));
        }
    }

    @Test
    void an_export_comes_back_as_it_was() {
        LedgerExport export = new LedgerExport(List.of(new LedgerExport.Chain(head, chain)));
        assertEquals(export, LedgerExport.read(export.text()));
    }

    @Test
    void what_is_not_canonical_is_not_read() {
        for (String text : List.of(
                "{\"a\":1} ",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1.5}",
                "{\"a\":01}",
                "{\"a\":null}",
                "{\"a\":1,\"a\":1}",
                "\"\\u0041\"",
                "\"e\u0301\"",
                "[1",
                "",
                "[".repeat(100))) {
            assertThrows(IllegalArgumentException.class, () -> CanonicalReader.read(text), text);
        }
    }

    @Test
    void what_the_ledger_cannot_keep_exactly_it_refuses() {
        for (Object value : new Object[] {1.5, 1L << 60, new Object(), "\ud800"}) {
            assertThrows(IllegalArgumentException.class, () -> Canonical.text(Map.of("x", value)));
        }
    }

    @Test
    void the_command_names_the_broken_link_of_an_export(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export.json");
        LedgerExport export = new LedgerExport(List.of(new LedgerExport.Chain(head, chain)));
        Files.writeString(file, export.text());
        assertEquals("0 1 chains, 6 links, 0 broken", verified(file));
        Files.writeString(
                file, export.text().replace("\"minutes\":90,", "").replaceFirst("\"entry\":4", "\"entry\":5"));
        assertEquals("1 1 chains, 6 links, 1 broken", verified(file));
    }

    private static String verified(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = VerifyLedger.run(
                new String[] {"--file", file.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8));
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\\R");
        return code + " " + lines[lines.length - 1];
    }
}
