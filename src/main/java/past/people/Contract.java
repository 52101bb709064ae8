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

/** A supervision contract: who supervises whom, at which site, from when to when. The only source of sight. */
@Entity
public class Contract {

    /** Longest site name, in characters; shared with the column. */
    public static final int SITE = 120;

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

    @Version
    private int version;

    protected Contract() {}

    Contract(
            long supervisorId,
            long traineeId,
            String site,
            LocalDate startsOn,
            LocalDate endsOn,
            Long createdBy,
            Instant now) {
        if (supervisorId == traineeId) {
            throw new IllegalArgumentException("nobody supervises themselves");
        }
        this.supervisorId = supervisorId;
        this.traineeId = traineeId;
        this.site = site.strip();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Closes the contract after its last day. Hours up to that day stand. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(startsOn)) {
            throw new IllegalArgumentException("a contract from " + startsOn + " cannot end on " + lastDay);
        }
        this.endsOn = lastDay;
    }

    LocalDate getStartsOn() {
        return startsOn;
    }
}
