package past.curriculum.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import past.curriculum.domain.Digests;

/** A text that some edition has, stored once under the SHA-256 of its bytes and never changed. */
@Entity
public class Document {
    /** Longest text, in characters; shared with the column. */
    public static final int TEXT = 1_000_000;

    @Id
    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String text;

    protected Document() {}

    Document(String text) {
        if (text.length() > TEXT) {
            throw new IllegalArgumentException("a document has at most " + TEXT + " characters, not " + text.length());
        }
        this.sha256 = Digests.of(text);
        this.text = text;
    }
}
