package past.reflection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One reflection, shown to one supervisor until its author takes it back. */
@Entity
@Table(name = "reflection_share")
public class Share {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reflection_share")
    @SequenceGenerator(name = "reflection_share", sequenceName = "reflection_share_seq", allocationSize = 50)
    private long id;

    @Column(name = "reflection_id", updatable = false)
    private long reflectionId;

    @Column(name = "supervisor_id", updatable = false)
    private long supervisorId;

    @Column(name = "contract_id", updatable = false)
    private long contractId;

    @Column(name = "shared_at", updatable = false)
    private Instant sharedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    /** For JPA. */
    protected Share() {}

    Share(long reflectionId, long supervisorId, long contractId, Instant now) {
        this.reflectionId = reflectionId;
        this.supervisorId = supervisorId;
        this.contractId = contractId;
        sharedAt = now;
    }

    /** Taken back by the author; it stays known that it was shared. */
    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("The share was taken back at " + withdrawnAt);
        }
        withdrawnAt = now;
    }

    long getId() {
        return id;
    }

    long getReflectionId() {
        return reflectionId;
    }

    long getSupervisorId() {
        return supervisorId;
    }
}
