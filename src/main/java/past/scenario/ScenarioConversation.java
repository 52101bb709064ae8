package past.scenario;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A supervisor's word that they talked with a trainee about a critical choice. Written once. */
@Entity
@Table(name = "scenario_conversation")
public class ScenarioConversation {

    /** Longest note, in characters; shared with the column. */
    public static final int NOTE = 2000;

    @Id
    @SequenceGenerator(name = "scenario_conversation", sequenceName = "scenario_conversation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scenario_conversation")
    private long id;

    @Column(name = "trainee_id", updatable = false)
    private long traineeId;

    @Column(name = "supervisor_id", updatable = false)
    private long supervisorId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String note;

    @Column(name = "request_key", updatable = false)
    private String requestKey;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    /** For JPA. */
    protected ScenarioConversation() {}

    ScenarioConversation(long traineeId, long supervisorId, String code, String note, String requestKey, Instant now) {
        this.traineeId = traineeId;
        this.supervisorId = supervisorId;
        this.code = code;
        this.note = note;
        this.requestKey = requestKey;
        this.recordedAt = now;
    }
}
