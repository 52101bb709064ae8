package past.lesson;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person's private note on a lesson. Nobody else reads it. */
@Entity
@Table(name = "lesson_note")
public class LessonNote {

    /** Longest note, in characters; shared with the column. */
    public static final int TEXT = 20_000;

    @Id
    @SequenceGenerator(name = "lessonNote", sequenceName = "lesson_note_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lessonNote")
    private long id;

    @Column(name = "person_id")
    private long personId;

    private String lesson;

    private String text;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    /** For JPA. */
    protected LessonNote() {}

    LessonNote(long personId, String lesson, String text, Instant now) {
        this.personId = personId;
        this.lesson = lesson;
        write(text, now);
    }

    /** Replaces the text. */
    void write(String now, Instant at) {
        if (now.length() > TEXT) {
            throw new IllegalArgumentException("a note of " + now.length() + " characters");
        }
        text = now;
        changedAt = at;
    }

    String text() {
        return text;
    }

    Instant changedAt() {
        return changedAt;
    }

    int version() {
        return version;
    }
}
