package past.lesson;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One answer to a self-check. Answering again adds a row; nothing is marked. */
@Entity
@Table(name = "self_check_answer")
public class SelfCheckAnswer {

    @Id
    @SequenceGenerator(name = "selfCheckAnswer", sequenceName = "self_check_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "selfCheckAnswer")
    private long id;

    @Column(name = "person_id")
    private long personId;

    private String lesson;
    private int edition;

    @Column(name = "check_id")
    private String checkId;

    private int chosen;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "request_key")
    private String requestKey;

    /** For JPA. */
    protected SelfCheckAnswer() {}

    /** @param chosen place of the option among the author's, from 0 */
    SelfCheckAnswer(
            long personId, String lesson, int edition, String checkId, int chosen, String requestKey, Instant now) {
        this.personId = personId;
        this.lesson = lesson;
        this.edition = edition;
        this.checkId = checkId;
        this.chosen = chosen;
        this.requestKey = requestKey;
        this.answeredAt = now;
    }
}
