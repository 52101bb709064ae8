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
import java.util.Set;
import past.quiz.domain.Result;
import past.quiz.domain.item.Answer;

/** The latest answer to one item of an attempt; after submission, what it was worth. */
@Entity
@Table(name = "quiz_answer")
public class QuizAnswer {

    @Id
    @SequenceGenerator(name = "quiz_answer", sequenceName = "quiz_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_answer")
    private long id;

    @Column(name = "attempt_id", updatable = false)
    private long attemptId;

    @Column(updatable = false)
    private String item;

    private String given;

    @Column(name = "saved_at")
    private Instant savedAt;

    private Integer score;
    private boolean critical;
    private String competencies = "";

    @Version
    private int version;

    /** For JPA. */
    protected QuizAnswer() {}

    QuizAnswer(long attemptId, String item) {
        this.attemptId = attemptId;
        this.item = item;
    }

    void give(Answer answer, Instant now) {
        if (score != null) {
            throw new IllegalStateException("item " + item + " of attempt " + attemptId + " is marked");
        }
        given = answer.stored();
        savedAt = now;
    }

    void mark(Result.Marked marked, Set<String> narrowed) {
        score = marked.score();
        critical = marked.critical();
        competencies = String.join(",", narrowed.stream().sorted().toList());
    }

    String item() {
        return item;
    }

    String given() {
        return given;
    }

    Instant savedAt() {
        return savedAt;
    }

    Integer score() {
        return score;
    }
}
