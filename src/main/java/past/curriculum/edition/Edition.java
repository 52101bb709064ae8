package past.curriculum.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import past.curriculum.domain.ChangeKind;

/** A published state of the whole curriculum. It has no way to change. */
@Entity
public class Edition {
    /** Longest reason, in characters; shared with the column. */
    public static final int REASON = 1000;

    @Id
    @Column(name = "edition", updatable = false)
    private int number;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", updatable = false)
    private Long publishedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind", updatable = false)
    private ChangeKind kind;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String manifest;

    protected Edition() {}

    /** @param publishedBy person id; null for the edition that came with the program */
    Edition(int number, Instant publishedAt, Long publishedBy, ChangeKind kind, String reason, String manifest) {
        if (number < 1 || reason.isBlank() || reason.length() > REASON) {
            throw new IllegalArgumentException("edition " + number + " needs a number from 1 and a reason");
        }
        this.number = number;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.kind = kind;
        this.reason = reason;
        this.manifest = manifest;
    }
}
