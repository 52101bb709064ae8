package past.ledger.domain;

import java.util.Locale;

/**
 * The first place where a chain does not hold.
 *
 * @param chain the chain's name
 * @param seq the number that the broken or missing link has, or should have
 * @param what what happened to it
 * @param detail one sentence for the person who reads the report
 */
public record BrokenLink(String chain, long seq, What what, String detail) {

    /** What can happen to a link. */
    public enum What {
        /** A field of the link is not what was sealed. */
        CHANGED,
        /** The link is not there. */
        MISSING,
        /** The link is there, at another place. */
        REORDERED,
        /** The noted hash is not the one that the link, its successor or the head gives. */
        WRONG_HASH
    }

    @Override
    public String toString() {
        return chain + " link " + seq + ": "
                + what.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ". " + detail;
    }
}
