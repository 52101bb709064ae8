package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link that works once: an invitation, a password reset, or the first programme lead's way in. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    /** What the link is for, and how long it lasts. */
    public enum Kind {
        INVITATION(Duration.ofDays(14)),
        RESET(Duration.ofMinutes(60)),
        FIRST_LEAD(Duration.ofDays(7));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }
    }

    @Id
    @SequenceGenerator(name = "one_time_link", sequenceName = "one_time_link_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_time_link")
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "created_by")
    private Long createdBy;

    protected OneTimeLink() {}

    OneTimeLink(Kind kind, Long personId, String tokenHash, Long createdBy, Instant now) {
        this.kind = kind;
        this.personId = personId;
        this.tokenHash = tokenHash;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(kind.life);
    }

    boolean open(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!open(now)) {
            throw new IllegalStateException("link is used or expired");
        }
        this.usedAt = now;
    }

    Kind getKind() {
        return kind;
    }

    Long getPersonId() {
        return personId;
    }
}
