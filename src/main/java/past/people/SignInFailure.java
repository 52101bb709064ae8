package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One failed attempt, kept for minutes under a hashed key: it slows guessing and says nothing about anybody. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

    @Id
    @SequenceGenerator(name = "sign_in_failure", sequenceName = "sign_in_failure_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_failure")
    private long id;

    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected SignInFailure() {}

    SignInFailure(String keyHash, Instant failedAt) {
        this.keyHash = keyHash;
        this.failedAt = failedAt;
    }
}
