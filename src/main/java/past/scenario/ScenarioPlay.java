package past.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import past.scenario.domain.Play;
import past.scenario.domain.Scenario;

/** One play of a case: open while decisions come in, then finished and never changed again. */
@Entity
@Table(name = "scenario_play")
public class ScenarioPlay {

    /** What a play is for. */
    public enum Mode {
        /** Never counted, never shown to supervisors. */
        PRACTICE,
        /** Counts, and a critical choice in it has consequences. */
        SCORED
    }

    @Id
    @SequenceGenerator(name = "scenario_play", sequenceName = "scenario_play_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scenario_play")
    private long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String digest;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Mode mode;

    @Column(updatable = false)
    private long seed;

    @Column(name = "pass_mark", updatable = false)
    private int passMark;

    @Column(name = "request_key", updatable = false)
    private String requestKey;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String ending;
    private Integer points;

    @Column(updatable = false)
    private int possible;

    private boolean passed;
    private boolean critical;

    @Column(name = "critical_lines")
    private String criticalLines;

    @Version
    private int version;

    /** For JPA. */
    protected ScenarioPlay() {}

    ScenarioPlay(
            long personId,
            Scenario scenario,
            int edition,
            String digest,
            Mode mode,
            long seed,
            int passMark,
            String requestKey,
            Instant now) {
        this.personId = personId;
        this.code = scenario.code();
        this.edition = edition;
        this.digest = digest;
        this.mode = mode;
        this.seed = seed;
        this.passMark = passMark;
        this.requestKey = requestKey;
        this.startedAt = now;
        this.possible = scenario.possible();
    }

    void finish(Play play, Instant now) {
        if (finished() || !play.over()) {
            throw new IllegalStateException("play " + id + (finished() ? " was finished " + finishedAt : " goes on"));
        }
        finishedAt = now;
        ending = play.at();
        points = play.points();
        passed = play.passed(passMark);
        play.critical().ifPresent(step -> {
            critical = true;
            criticalLines = String.join(",", step.option().breaks());
        });
    }

    boolean finished() {
        return finishedAt != null;
    }

    long id() {
        return id;
    }

    long personId() {
        return personId;
    }

    String code() {
        return code;
    }

    int edition() {
        return edition;
    }

    Mode mode() {
        return mode;
    }

    long seed() {
        return seed;
    }

    int passMark() {
        return passMark;
    }

    String requestKey() {
        return requestKey;
    }

    Instant startedAt() {
        return startedAt;
    }
}
