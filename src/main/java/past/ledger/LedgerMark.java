package past.ledger;

/**
 * The receipt of an append: where the link stands in its chain and how it is sealed.
 *
 * @param seq number of the link, from 1
 * @param hash its hash, 64 lower-case hexadecimal digits
 */
public record LedgerMark(long seq, String hash) {

    /** The hash as it is shown beside a record: four digits, an ellipsis, two digits. */
    public String brief() {
        return brief(hash);
    }

    /** The brief form of any hash; an empty text for none. */
    public static String brief(String hash) {
        return hash == null || hash.length() < 6
                ? ""
                : hash.substring(0, 4) + "\u2026" + hash.substring(hash.length() - 2);
    }
}
