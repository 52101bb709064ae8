package past.ledger.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every chain. */
class ChainLawsTest {

    @Property
    void any_changed_bit_in_any_field_of_any_link_is_found_and_named_at_its_link(
            @ForAll("chains") List<LedgerLink> chain,
            @ForAll @IntRange(max = 1000) int where,
            @ForAll @IntRange(max = 7) int field,
            @ForAll @IntRange(max = 100_000) int bit) {
        ChainHead head = ChainCheckTest.headOf(chain);
        assertTrue(ChainCheck.firstBroken(head, chain).isEmpty());

        int i = where % chain.size();
        List<LedgerLink> changed = new ArrayList<>(chain);
        changed.set(i, flipped(chain.get(i), field, bit));

        assertEquals(i + 1L, ChainCheck.firstBroken(head, changed).orElseThrow().seq());
        changed.sort(Comparator.comparingLong(LedgerLink::seq));
        assertEquals(i + 1L, ChainCheck.firstBroken(head, changed).orElseThrow().seq(), "sorted by number");
    }

    @Property
    void every_export_is_read_back_as_it_was(@ForAll("chains") List<LedgerLink> chain) {
        LedgerExport export = new LedgerExport(List.of(new LedgerExport.Chain(ChainCheckTest.headOf(chain), chain)));
        assertEquals(export, LedgerExport.read(export.text()));
    }

    private static LedgerLink flipped(LedgerLink link, int field, int bit) {
        return switch (field) {
            case 0 -> link.withChain(flip(link.chain(), bit));
            case 1 -> link.withSeq(link.seq() ^ (1L << bit % (bit % 2 == 0 ? 64 : 5)));
            case 2 -> {
                long micros = ChronoUnit.MICROS.between(Instant.EPOCH, link.at()) ^ (1L << bit % 48);
                yield new LedgerLink(
                        link.chain(),
                        link.seq(),
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                        link.actor(),
                        link.act(),
                        link.facts(),
                        link.previous(),
                        link.hash());
            }
            case 3 ->
                new LedgerLink(
                        link.chain(),
                        link.seq(),
                        link.at(),
                        link.actor() ^ (1L << bit % 64),
                        link.act(),
                        link.facts(),
                        link.previous(),
                        link.hash());
            case 4 ->
                new LedgerLink(
                        link.chain(),
                        link.seq(),
                        link.at(),
                        link.actor(),
                        flip(link.act(), bit),
                        link.facts(),
                        link.previous(),
                        link.hash());
            case 5 ->
                new LedgerLink(
                        link.chain(),
                        link.seq(),
                        link.at(),
                        link.actor(),
                        link.act(),
                        flip(link.facts(), bit),
                        link.previous(),
                        link.hash());
            case 6 -> link.withPrevious(flip(link.previous(), bit));
            default -> link.withHash(flip(link.hash(), bit));
        };
    }

    /** The text with one of the sixteen bits of one of its characters changed. */
    private static String flip(String text, int bit) {
        char[] chars = text.toCharArray();
        chars[bit / 16 % chars.length] ^= (char) (1 << bit % 16);
        return new String(chars);
    }

    @Provide
    Arbitrary<List<LedgerLink>> chains() {
        Arbitrary<Object> values = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(20)
                        .filter(ChainLawsTest::whole)
                        .map(Object.class::cast),
                Arbitraries.longs().between(-Canonical.EXACT, Canonical.EXACT).map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        Arbitrary<Map<String, Object>> facts = Arbitraries.maps(
                        Arbitraries.strings().alpha().ofMaxLength(8), values)
                .ofMaxSize(5);
        Arbitrary<Map<String, Object>> links = Combinators.combine(
                        facts,
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.longs().between(0, 1L << 51))
                .as((fact, actor, micros) -> Map.of("facts", fact, "actor", actor, "micros", micros));
        return links.list().ofMinSize(1).ofMaxSize(8).map(ChainLawsTest::sealed);
    }

    @SuppressWarnings("unchecked")
    private static List<LedgerLink> sealed(List<Map<String, Object>> links) {
        List<LedgerLink> chain = new ArrayList<>();
        ChainHead head = ChainHead.empty("trainee:12");
        for (Map<String, Object> link : links) {
            Instant at = Instant.EPOCH.plus((Long) link.get("micros"), ChronoUnit.MICROS);
            LedgerLink sealed = LedgerLink.sealed(
                    head, at, (Long) link.get("actor"), "hours.approved", (Map<String, Object>) link.get("facts"));
            chain.add(sealed);
            head = new ChainHead(sealed.chain(), sealed.seq(), sealed.hash());
        }
        return chain;
    }

    private static boolean whole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
