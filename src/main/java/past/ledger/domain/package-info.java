/**
 * The ledger's arithmetic: how a decision becomes a line of bytes, how a line is sealed with the line before it, and how a
 * chain of sealed lines is checked. Plain Java, so that a chain can be verified years later without the application.
 *
 * <h2>Canonical form</h2>
 *
 * <p>A <em>link</em> is written as one JSON object (RFC 8259) under these rules, a strict subset of RFC 8785 (JCS):
 *
 * <ol>
 *   <li>UTF-8, no byte order mark, no white space outside strings.
 *   <li>The members of every object are sorted by name, comparing UTF-16 code units; no name occurs twice.
 *   <li>Numbers are integers between −(2^53−1) and 2^53−1, without fraction, exponent or leading zero.
 *   <li>Strings are in Unicode normalisation form C. Only {@code "} and {@code \} and U+0000 to U+001F are escaped, as
 *       {@code \"}, {@code \\}, {@code \b}, {@code \t}, {@code \n}, {@code \f}, {@code \r}, else as four lower-case
 *       hexadecimal digits after {@code \}{@code u}. A lone surrogate is refused.
 *   <li>Instants are strings in UTC with exactly six decimals: {@code "2027-01-31T08:05:00.000000Z"}. Dates are
 *       {@code "2027-01-31"}. There is no {@code null}.
 * </ol>
 *
 * <p>The link's object has exactly the members {@code act} (string), {@code actor} (integer, the person's number),
 * {@code at} (instant), {@code chain} (string), {@code facts} (object), {@code previous} (string, 64 lower-case hexadecimal
 * digits) and {@code seq} (integer, from 1, without gaps).
 *
 * <h2>Hash</h2>
 *
 * <p>{@code hash = SHA-256(previous || canonical form)}, where {@code previous} is the 64 ASCII characters of the previous
 * link's hash (64 zeros for the first link). With the two texts in shell variables:
 * {@code printf '%s%s' "$previous" "$canonical" | sha256sum}.
 *
 * <h2>What a chain proves, and what not</h2>
 *
 * <p>It shows that no link was changed, taken out, added in between or reordered since it was sealed, as long as somebody
 * else holds the newest hash. It does not prove who sat at the keyboard, and it cannot show that the newest links were cut
 * off unless the head (number and hash of the newest link) is known; database and export both carry the head.
 */
package past.ledger.domain;
