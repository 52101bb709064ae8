package past.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import past.competency.Observations.Form;
import past.competency.domain.Activity;

/** What a supervisor saw on one day. Written once, never changed; evidence for a decision, and none itself. */
@Entity
public class Observation {

    /** Longest remark in a field, shared with the columns. */
    public static final int REMARK = 300;

    @Id
    @SequenceGenerator(name = "observation", sequenceName = "observation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "observation")
    private long id;

    @Column(name = "trainee_id")
    private long traineeId;

    private String competency;

    @Column(name = "observer_id")
    private long observerId;

    @Column(name = "observed_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Activity activity;

    @Column(name = "went_well")
    private String wentWell;

    @Column(name = "went_well_too")
    private String wentWellToo;

    @Column(name = "to_change")
    private String toChange;

    private int level;

    @Column(name = "next_step")
    private String nextStep;

    private int edition;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "request_key")
    private String requestKey;

    /** For JPA. */
    protected Observation() {}

    Observation(long traineeId, long observerId, Form form, int edition, String requestKey, Instant now) {
        this.traineeId = traineeId;
        this.observerId = observerId;
        this.edition = edition;
        this.requestKey = requestKey;
        competency = form.competency();
        day = form.day();
        activity = form.activity();
        wentWell = form.wentWell().strip();
        wentWellToo = form.wentWellToo().strip();
        toChange = form.toChange().strip();
        level = form.level();
        nextStep = form.nextStep().strip();
        notedAt = now;
    }

    long getId() {
        return id;
    }
}
