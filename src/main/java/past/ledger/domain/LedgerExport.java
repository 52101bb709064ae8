package past.ledger.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chains as a file that can be checked without the application: one JSON object in canonical form with the members
 * {@code format} ({@code "past-ledger-1"}) and {@code chains}, a list of {@code chain}, {@code head} ({@code seq},
 * {@code hash}) and {@code links}; a link has the members of the canonical form and its {@code hash}.
 *
 * @param chains the chains in the file's order
 */
public record LedgerExport(List<Chain> chains) {

    private static final String FORMAT = "past-ledger-1";

    /**
     * One chain of an export.
     *
     * @param head number and hash of its newest link
     * @param links the links in order
     */
    public record Chain(ChainHead head, List<LedgerLink> links) {}

    /** The export in canonical form. */
    public String text() {
        return Canonical.text(Map.of(
                "format",
                FORMAT,
                "chains",
                chains.stream().map(LedgerExport::written).toList()));
    }

    /**
     * Reads an export.
     *
     * @throws IllegalArgumentException when the text is no export in canonical form
     */
    public static LedgerExport read(String text) {
        Map<?, ?> file = map(CanonicalReader.read(text));
        if (!FORMAT.equals(file.get("format"))) {
            throw new IllegalArgumentException("This is no ledger export (format " + FORMAT + ")");
        }
        List<Chain> chains = new ArrayList<>();
        for (Object chain : list(file.get("chains"))) {
            chains.add(chain(map(chain)));
        }
        LedgerExport export = new LedgerExport(List.copyOf(chains));
        if (!export.text().equals(text)) {
            throw new IllegalArgumentException("The export holds members that no ledger writes");
        }
        return export;
    }

    private static Map<String, Object> written(Chain chain) {
        List<Object> links = new ArrayList<>();
        for (LedgerLink link : chain.links()) {
            Map<String, Object> fields = link.fields();
            fields.put("hash", link.hash());
            links.add(fields);
        }
        ChainHead head = chain.head();
        return Map.of("chain", head.chain(), "head", Map.of("seq", head.seq(), "hash", head.hash()), "links", links);
    }

    private static Chain chain(Map<?, ?> chain) {
        Map<?, ?> head = map(chain.get("head"));
        List<LedgerLink> links = new ArrayList<>();
        for (Object link : list(chain.get("links"))) {
            links.add(link(map(link)));
        }
        return new Chain(
                new ChainHead(string(chain, "chain"), number(head, "seq"), string(head, "hash")), List.copyOf(links));
    }

    private static LedgerLink link(Map<?, ?> link) {
        try {
            return new LedgerLink(
                    string(link, "chain"),
                    number(link, "seq"),
                    Instant.parse(string(link, "at")),
                    number(link, "actor"),
                    string(link, "act"),
                    Canonical.text(map(link.get("facts"))),
                    string(link, "previous"),
                    string(link, "hash"));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A link's moment cannot be read: " + link.get("at"), e);
        }
    }

    private static Map<?, ?> map(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("An object is missing in the export");
    }

    private static List<?> list(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("A list is missing in the export");
    }

    private static String string(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("The text \"" + name + "\" is missing in the export");
    }

    private static long number(Map<?, ?> map, String name) {
        if (map.get(name) instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("The number \"" + name + "\" is missing in the export");
    }
}
