package past.competency;

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
import past.competency.domain.RequestState;

/** A trainee asks for a level of a competency. It waits until it is signed, comes back or is taken back; then it is closed. */
@Entity
@Table(name = "sign_off_request")
public class SignOffRequest {

    /** Longest sentence of the trainee, shared with the column. */
    public static final int SENTENCE = 300;

    @Id
    @SequenceGenerator(name = "sign_off_request", sequenceName = "sign_off_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_off_request")
    private long id;

    @Column(name = "trainee_id", updatable = false)
    private long traineeId;

    @Column(updatable = false)
    private String competency;

    @Column(updatable = false)
    private int level;

    @Column(updatable = false)
    private String sentence;

    @Column(updatable = false)
    private int edition;

    @Column(name = "request_key", updatable = false)
    private String requestKey;

    @Column(name = "open_key")
    private String openKey;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    /** For JPA. */
    protected SignOffRequest() {}

    SignOffRequest(
            long traineeId, String competency, int level, String sentence, int edition, String key, Instant now) {
        this.traineeId = traineeId;
        this.competency = competency;
        this.level = level;
        this.sentence = sentence;
        this.edition = edition;
        this.requestKey = key;
        this.openKey = traineeId + ":" + competency;
        this.askedAt = now;
    }

    /** The first of two signatures. */
    void halfSign() {
        if (state != RequestState.OPEN) {
            throw new IllegalStateException("A request that is " + state + " takes no first signature");
        }
        state = RequestState.HALF_SIGNED;
    }

    /** Closes it for good. */
    void close(RequestState end, Instant now) {
        if (!state.waiting() || end.waiting()) {
            throw new IllegalStateException("A request that is " + state + " cannot become " + end);
        }
        state = end;
        closedAt = now;
        openKey = null;
    }

    long getId() {
        return id;
    }

    long getTraineeId() {
        return traineeId;
    }

    String getCompetency() {
        return competency;
    }

    int getLevel() {
        return level;
    }

    RequestState getState() {
        return state;
    }
}
