package past.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One decision of a play. Written once; the number in the play is unique, so a decision is made once. */
@Entity
@Table(name = "play_step")
public class PlayStep {

    /** Longest reason, in characters; shared with the column. */
    public static final int REASON = 500;

    @Id
    @SequenceGenerator(name = "play_step", sequenceName = "play_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "play_step")
    private long id;

    @Column(name = "play_id", updatable = false)
    private long playId;

    @Column(updatable = false)
    private int seq;

    @Column(updatable = false)
    private String scene;

    @Column(updatable = false)
    private String chosen;

    @Column(updatable = false)
    private int seconds;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    @Column(updatable = false)
    private String reason;

    /** For JPA. */
    protected PlayStep() {}

    /**
     * @param seq from 0
     * @param seconds since the scene could first be read
     * @param reason the player's own words, or null; at most {@link #REASON} characters
     */
    PlayStep(long playId, int seq, String scene, String chosen, int seconds, Instant now, String reason) {
        this.playId = playId;
        this.seq = seq;
        this.scene = scene;
        this.chosen = chosen;
        this.seconds = seconds;
        this.decidedAt = now;
        this.reason = reason;
    }

    String chosen() {
        return chosen;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }
}
