package past.competency;

import past.competency.domain.SignedSheet;
import past.ledger.domain.Canonical;

/**
 * A sheet ready for a signature, in the canonical form in which it is kept, with its fingerprint. The page carries the
 * fingerprint; a signature for another one is not taken.
 *
 * @param signed what is on it
 * @param text canonical form
 * @param hash SHA-256 of the text, 64 hexadecimal digits
 */
public record Sheet(SignedSheet signed, String text, String hash) {

    static Sheet of(SignedSheet signed) {
        String text = Canonical.text(signed.facts());
        return new Sheet(signed, text, Canonical.fingerprint(text));
    }
}
