package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A trainee's time in a cohort. Moving to another cohort closes one row and opens the next. */
@Entity
public class Membership {

    @Id
    @SequenceGenerator(name = "membership", sequenceName = "membership_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership")
    private long id;

    @Column(name = "cohort_id")
    private long cohortId;

    @Column(name = "person_id")
    private long personId;

    private Instant since;
    private Instant until;

    @Column(name = "decided_by")
    private Long decidedBy;

    protected Membership() {}

    Membership(long cohortId, long personId, Long decidedBy, Instant now) {
        this.cohortId = cohortId;
        this.personId = personId;
        this.decidedBy = decidedBy;
        this.since = now;
    }

    void end(Instant now) {
        if (until != null) {
            throw new IllegalStateException("membership ended at " + until);
        }
        this.until = now;
    }

    long getCohortId() {
        return cohortId;
    }
}
