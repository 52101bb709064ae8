package past.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A document of the draft that differs from the newest edition: changed, added, or (without text) left out. */
@Entity
@Table(name = "draft_document")
public class DraftDocument {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "draft_document")
    @SequenceGenerator(name = "draft_document", sequenceName = "draft_document_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String path;

    private String text;

    @Column(name = "edited_by")
    private long editedBy;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Version
    private int version;

    protected DraftDocument() {}

    DraftDocument(String path, String text, long editedBy, Instant editedAt) {
        this.path = path;
        write(text, editedBy, editedAt);
    }

    /** @param newText null leaves the document out of the next edition */
    final void write(String newText, long by, Instant at) {
        this.text = newText;
        this.editedBy = by;
        this.editedAt = at;
    }

    String getPath() {
        return path;
    }

    String getText() {
        return text;
    }
}
