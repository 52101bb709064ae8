package past.curriculum.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The decision that a cohort follows an edition from a moment on, with its witness. The latest one holds. */
@Entity
@Table(name = "cohort_edition")
public class CohortEdition {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cohort_edition")
    @SequenceGenerator(name = "cohort_edition", sequenceName = "cohort_edition_seq", allocationSize = 50)
    private long id;

    @Column(name = "cohort_id", updatable = false)
    private long cohortId;

    @Column(updatable = false)
    private int edition;

    @Column(name = "decided_by", updatable = false)
    private long decidedBy;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    @Column(updatable = false)
    private String reason;

    protected CohortEdition() {}

    CohortEdition(long cohortId, int edition, long decidedBy, Instant decidedAt, String reason) {
        this.cohortId = cohortId;
        this.edition = edition;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.reason = reason;
    }
}
