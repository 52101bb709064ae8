package past.ledger.domain;

/**
 * The newest link of a chain, by number and hash. Whoever keeps a head elsewhere can tell later whether the end of the chain
 * was cut off.
 *
 * @param chain the chain's name
 * @param seq number of the newest link, 0 for an empty chain
 * @param hash its hash, {@link LedgerLink#BEGINNING} for an empty chain
 */
public record ChainHead(String chain, long seq, String hash) {

    /** The head of a chain that has no link yet. */
    public static ChainHead empty(String chain) {
        return new ChainHead(chain, 0, LedgerLink.BEGINNING);
    }
}
