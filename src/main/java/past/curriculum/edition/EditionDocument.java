package past.curriculum.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One line of an edition's list: at this path stands the text with this digest. */
@Entity
@Table(name = "edition_document")
@IdClass(EditionDocument.Key.class)
public class EditionDocument {
    /** Longest path, in characters; shared with the column. */
    public static final int PATH = 200;

    @Id
    @Column(updatable = false)
    private int edition;

    @Id
    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private String sha256;

    protected EditionDocument() {}

    EditionDocument(int edition, String path, String sha256) {
        if (path.isBlank() || path.length() > PATH) {
            throw new IllegalArgumentException("a path has 1 to " + PATH + " characters: " + path);
        }
        this.edition = edition;
        this.path = path;
        this.sha256 = sha256;
    }

    /** Edition and path. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private int edition;
        private String path;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && edition == key.edition && Objects.equals(path, key.path);
        }

        @Override
        public int hashCode() {
            return Objects.hash(edition, path);
        }
    }
}
