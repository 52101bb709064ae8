package past.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import past.quiz.domain.Result;
import past.quiz.domain.item.Item;

/** One try at a quiz: open while answers come in, then submitted and never changed again. */
@Entity
@Table(name = "quiz_attempt")
public class QuizAttempt {

    @Id
    @SequenceGenerator(name = "quiz_attempt", sequenceName = "quiz_attempt_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_attempt")
    private long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private int turn;

    @Column(updatable = false)
    private long seed;

    @Column(updatable = false)
    private String items;

    @Column(name = "pass_mark", updatable = false)
    private int passMark;

    @Column(name = "request_key", updatable = false)
    private String requestKey;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private Integer percent;
    private boolean passed;

    @Column(name = "critical_missed")
    private boolean criticalMissed;

    @Version
    private int version;

    /** For JPA. */
    protected QuizAttempt() {}

    /**
     * @param turn from 1, per person and quiz
     * @param seed from which draw and orders follow
     */
    QuizAttempt(
            long personId,
            String code,
            int edition,
            int turn,
            long seed,
            List<Item> drawn,
            int passMark,
            String requestKey,
            Instant now) {
        this.personId = personId;
        this.code = code;
        this.edition = edition;
        this.turn = turn;
        this.seed = seed;
        this.items = String.join(",", drawn.stream().map(Item::id).toList());
        this.passMark = passMark;
        this.requestKey = requestKey;
        this.startedAt = now;
    }

    void submit(Result result, Instant now) {
        if (submitted()) {
            throw new IllegalStateException("attempt " + id + " was submitted at " + submittedAt);
        }
        submittedAt = now;
        percent = result.percent();
        passed = result.passed();
        criticalMissed = !result.criticalMissed().isEmpty();
    }

    boolean submitted() {
        return submittedAt != null;
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

    int turn() {
        return turn;
    }

    long seed() {
        return seed;
    }

    /** Ids of the drawn items, in the order of the attempt. */
    List<String> items() {
        return List.of(items.split(","));
    }

    String requestKey() {
        return requestKey;
    }

    int passMark() {
        return passMark;
    }
}
