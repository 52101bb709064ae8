package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import past.people.domain.Terms;

/** A supervision contract: who supervises whom, at which site, from when to when. The only source of sight. */
@Entity
public class Contract {

    @Id
    @SequenceGenerator(name = "contract", sequenceName = "contract_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract")
    private long id;

    @Column(name = "supervisor_id")
    private long supervisorId;

    @Column(name = "trainee_id")
    private long traineeId;

    private String site;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected Contract() {}

    Contract(Terms terms, Long createdBy, Instant now) {
        terms.objection().ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        this.supervisorId = terms.supervisorId();
        this.traineeId = terms.traineeId();
        this.site = terms.site();
        this.startsOn = terms.from();
        this.endsOn = terms.to();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Closes the contract after its last day, with a witness. Hours up to that day stand. */
    void end(LocalDate lastDay, long decidedBy, Instant now) {
        if (lastDay.isBefore(startsOn) || endsOn != null && lastDay.isAfter(endsOn)) {
            throw new IllegalArgumentException(
                    "a contract from " + startsOn + " to " + endsOn + " cannot end on " + lastDay);
        }
        this.endsOn = lastDay;
        this.endedBy = decidedBy;
        this.endedAt = now;
    }

    Terms terms() {
        return new Terms(supervisorId, traineeId, site, startsOn, endsOn);
    }

    boolean isWrittenBy(long personId) {
        return createdBy != null && createdBy == personId;
    }

    long getId() {
        return id;
    }
}
