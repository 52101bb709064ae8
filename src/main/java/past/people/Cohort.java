package past.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One intake of trainees who go through the programme together. */
@Entity
public class Cohort {

    /** Longest name, in characters; shared with the column. */
    public static final int NAME = 80;

    @Id
    @SequenceGenerator(name = "cohort", sequenceName = "cohort_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cohort")
    private long id;

    private String name;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Cohort() {}

    Cohort(String name, LocalDate startsOn, LocalDate endsOn, Long createdBy, Instant now) {
        this.name = name.strip();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** True if this is the cohort that the same lead asked for before, in the same words. */
    boolean isAsked(LocalDate from, LocalDate to, long lead) {
        return startsOn.equals(from) && Objects.equals(endsOn, to) && Objects.equals(createdBy, lead);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }
}
