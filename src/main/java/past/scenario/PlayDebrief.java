package past.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The player's answer to one question after a play, for themselves alone. */
@Entity
@Table(name = "play_debrief")
public class PlayDebrief {

    /** Longest answer, in characters; shared with the column. */
    public static final int ANSWER = 2000;

    @Id
    @SequenceGenerator(name = "play_debrief", sequenceName = "play_debrief_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "play_debrief")
    private long id;

    @Column(name = "play_id", updatable = false)
    private long playId;

    @Column(updatable = false)
    private int question;

    private String answer;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private int version;

    /** For JPA. */
    protected PlayDebrief() {}

    PlayDebrief(long playId, int question) {
        this.playId = playId;
        this.question = question;
    }

    void write(String text, Instant now) {
        answer = text;
        savedAt = now;
    }

    int question() {
        return question;
    }

    String answer() {
        return answer;
    }
}
