package past.ledger.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import past.ledger.domain.BrokenLink.What;

/**
 * Checks one chain from its first link to its head and names the first link that does not hold. Links come in the order in
 * which they are kept (a file's order, or by number from a database); a link whose number was changed may therefore stand
 * anywhere and is recognised by its hash.
 */
public final class ChainCheck {

    private final ChainHead head;
    private final List<LedgerLink> links = new ArrayList<>();
    private final List<LedgerLink> aside = new ArrayList<>();

    private ChainCheck(ChainHead head, List<LedgerLink> all) {
        this.head = head;
        for (LedgerLink link : all) {
            // A link that neither fits its place nor its own hash has lost its number: it must not push the others
            // away.
            boolean lost = link.seq() != links.size() + 1 && !link.holds();
            (lost ? aside : links).add(link);
        }
    }

    /** The first broken link, or nothing when the chain holds from its beginning to the head. */
    public static Optional<BrokenLink> firstBroken(ChainHead head, List<LedgerLink> links) {
        return Optional.ofNullable(new ChainCheck(head, links).walk());
    }

    private BrokenLink walk() {
        String previous = LedgerLink.BEGINNING;
        for (int i = 0; i < links.size(); i++) {
            LedgerLink link = links.get(i);
            BrokenLink broken = link.seq() == i + 1 ? checked(i, link, previous) : displaced(i + 1, previous);
            if (broken != null) {
                return broken;
            }
            previous = link.hash();
        }
        return end(previous);
    }

    private BrokenLink checked(int i, LedgerLink link, String previous) {
        if (!link.chain().equals(head.chain())) {
            return broken(i + 1, What.CHANGED, "It names another chain.");
        }
        if (!link.holds()) {
            return notHolding(i, link);
        }
        if (link.previous().equals(previous)) {
            return null;
        }
        // Link i and this one both hold by themselves, yet do not fit: one of them was rewritten and sealed anew.
        if (i > 0 && isWitnessed(i, link.hash())) {
            return broken(i, What.CHANGED, "It was rewritten and sealed anew; the next link remembers another hash.");
        }
        return broken(i + 1, What.CHANGED, "It was rewritten and sealed anew; it does not follow the link before.");
    }

    private BrokenLink notHolding(int i, LedgerLink link) {
        boolean hashAlone;
        try {
            String computed = link.computedHash();
            hashAlone = !computed.equals(link.hash()) && isWitnessed(i, computed);
        } catch (IllegalArgumentException notCanonical) {
            hashAlone = false;
        }
        return hashAlone
                ? broken(i + 1, What.WRONG_HASH, "Its fields give another hash than the one noted with it.")
                : broken(i + 1, What.CHANGED, "Its fields do not give the hash that sealed it.");
    }

    /** Whether the successor of position i, or the head, remembers this hash. */
    private boolean isWitnessed(int i, String hash) {
        return i + 1 < links.size()
                ? links.get(i + 1).previous().equals(hash)
                : head.seq() == i + 1 && head.hash().equals(hash);
    }

    private BrokenLink displaced(long expected, String previous) {
        for (LedgerLink link : aside) {
            if (link.previous().equals(previous) && link.withSeq(expected).holds()) {
                return broken(expected, What.CHANGED, "Its number was changed to " + link.seq() + ".");
            }
        }
        boolean elsewhere = links.stream().anyMatch(link -> link.seq() == expected);
        return elsewhere
                ? broken(expected, What.REORDERED, "It stands at another place.")
                : broken(expected, What.MISSING, "There is no link with this number.");
    }

    private BrokenLink end(String last) {
        int size = links.size();
        if (head.seq() > size) {
            BrokenLink broken = displaced(size + 1L, last);
            return broken.what() == What.MISSING
                    ? broken(size + 1L, What.MISSING, "The head counts " + head.seq() + " links.")
                    : broken;
        }
        if (!aside.isEmpty()) {
            return broken(aside.get(0).seq(), What.CHANGED, "A link with this number does not belong to the chain.");
        }
        if (head.seq() < size) {
            return broken(head.seq() + 1, What.WRONG_HASH, "The head ends before this link.");
        }
        return head.hash().equals(last)
                ? null
                : broken(size, What.WRONG_HASH, "The head remembers another hash for the newest link.");
    }

    private BrokenLink broken(long seq, What what, String detail) {
        return new BrokenLink(head.chain(), seq, what, detail);
    }
}
