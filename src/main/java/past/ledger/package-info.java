/**
 * The ledger: an append-only, hash-chained record of what was decided, by whom and when. One chain for each trainee
 * ({@code trainee:<number>}) and one for what is taught ({@code content}).
 *
 * <p>Promises: a link is written in the transaction of the decision it records, so there is no decision without its link and
 * no link without its decision; links of one chain are numbered without gaps, also when two nodes write at once; a chain in
 * the database or in an export can be verified offline and the first broken link is named ({@link past.ledger.VerifyLedger}).
 * The form of a link is described in {@link past.ledger.domain}.
 *
 * <p>Out of scope: personal free text never enters (its SHA-256 does); the ledger is not a log of reads, and it decides
 * nothing by itself.
 */
package past.ledger;
