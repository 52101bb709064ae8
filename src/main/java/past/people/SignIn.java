package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One device on which a person is signed in. Only the hash of its token is stored; revoking it signs the device out. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    /** How long a sign-in lasts without being used. */
    static final Duration LIFE = Duration.ofDays(30);
    /** How stale {@code lastSeenAt} may grow before it is written again; keeps reading pages free of writes. */
    static final Duration SEEN_STEP = Duration.ofMinutes(10);

    @Id
    @SequenceGenerator(name = "sign_in", sequenceName = "sign_in_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String device;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected SignIn() {}

    SignIn(long personId, String tokenHash, String device, Instant now) {
        this.personId = personId;
        this.tokenHash = tokenHash;
        this.device = device;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    void seen(Instant now) {
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            this.revokedAt = now;
        }
    }

    long getPersonId() {
        return personId;
    }
}
