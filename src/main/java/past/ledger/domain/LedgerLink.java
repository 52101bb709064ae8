package past.ledger.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One sealed line of a chain: who did what, when, with which facts, and the hash that ties it to the line before.
 *
 * @param chain whose chain: {@code trainee:<number>} or {@code content}
 * @param seq position in the chain, from 1 without gaps
 * @param at moment of the act, UTC, whole microseconds
 * @param actor number of the person who acted
 * @param act what was done, such as {@code hours.approved}
 * @param facts the facts as canonical text of a JSON object, exactly as hashed
 * @param previous hash of the link before, 64 lower-case hexadecimal digits; {@link #BEGINNING} for the first
 * @param hash seal of this link, 64 lower-case hexadecimal digits
 */
public record LedgerLink(
        String chain, long seq, Instant at, long actor, String act, String facts, String previous, String hash) {

    /** What the first link of every chain follows: 64 zeros. */
    public static final String BEGINNING = "0".repeat(64);

    /** Seals a new link behind the head of its chain. The facts may be of the types that {@link Canonical} takes. */
    public static LedgerLink sealed(ChainHead head, Instant at, long actor, String act, Map<String, ?> facts) {
        String text = Canonical.text(facts);
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        LedgerLink open = new LedgerLink(head.chain(), head.seq() + 1, moment, actor, act, text, head.hash(), "");
        return open.withHash(open.computedHash());
    }

    /** The hash that this link's own fields give; equal to {@link #hash} unless one of them was changed. */
    public String computedHash() {
        return Canonical.sha256(Canonical.bytes(previous + canonical()));
    }

    /** The canonical form of everything but the hash. */
    public String canonical() {
        return Canonical.text(fields());
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("chain", chain);
        fields.put("seq", seq);
        fields.put("at", at);
        fields.put("actor", actor);
        fields.put("act", act);
        fields.put("facts", new Canonical.Text(facts));
        fields.put("previous", previous);
        return fields;
    }

    /** Whether the fields are well formed and give the hash that is noted. */
    boolean holds() {
        try {
            return at.truncatedTo(ChronoUnit.MICROS).equals(at)
                    && CanonicalReader.read(facts) instanceof Map
                    && computedHash().equals(hash);
        } catch (IllegalArgumentException notCanonical) {
            return false;
        }
    }

    LedgerLink withHash(String other) {
        return new LedgerLink(chain, seq, at, actor, act, facts, previous, other);
    }

    LedgerLink withSeq(long other) {
        return new LedgerLink(chain, other, at, actor, act, facts, previous, hash);
    }

    LedgerLink withPrevious(String other) {
        return new LedgerLink(chain, seq, at, actor, act, facts, other, hash);
    }

    LedgerLink withChain(String other) {
        return new LedgerLink(other, seq, at, actor, act, facts, previous, hash);
    }
}
