package past.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A text that belongs to its author. It is theirs to change and to delete; only a share lets one other person read it. */
@Entity
@Table(name = "reflection")
public class Reflection {

    /** Longest text in characters, shared with the column. */
    public static final int TEXT = 30_000;

    /** Longest reason for keeping marked words, shared with the column. */
    public static final int REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reflection")
    @SequenceGenerator(name = "reflection", sequenceName = "reflection_seq", allocationSize = 50)
    private long id;

    @Column(name = "author_id", updatable = false)
    private long authorId;

    @Column(name = "request_key", updatable = false)
    private String requestKey;

    private int edition;

    @Column(name = "prompt_id")
    private String promptId;

    @Column(name = "body")
    private String text;

    @Column(name = "word_count")
    private int words;

    @Column(name = "keep_reason")
    private String reason;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    /** For JPA. */
    protected Reflection() {}

    Reflection(long authorId, String requestKey, Instant now) {
        this.authorId = authorId;
        this.requestKey = requestKey;
        writtenAt = now;
    }

    /** The text as it stands now, to a prompt of an edition. */
    void write(int edition, String promptId, String text, int words, String reason, Instant now) {
        this.edition = edition;
        this.promptId = promptId;
        this.text = text;
        this.words = words;
        this.reason = reason;
        changedAt = now;
    }

    long getId() {
        return id;
    }

    long getAuthorId() {
        return authorId;
    }

    int getEdition() {
        return edition;
    }

    String getPromptId() {
        return promptId;
    }

    String getText() {
        return text;
    }

    int getWords() {
        return words;
    }

    String getReason() {
        return reason;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }

    Instant getChangedAt() {
        return changedAt;
    }
}
