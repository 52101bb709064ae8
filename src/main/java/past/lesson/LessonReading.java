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
import past.lesson.domain.Lesson;

/** One person's reading of one lesson in one edition. It begins when the lesson is opened and may be finished once. */
@Entity
@Table(name = "lesson_reading")
public class LessonReading {

    @Id
    @SequenceGenerator(name = "lessonReading", sequenceName = "lesson_reading_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lessonReading")
    private long id;

    @Column(name = "person_id")
    private long personId;

    private String lesson;
    private int edition;
    private String position;
    private String furthest;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Version
    private int version;

    /** For JPA. */
    protected LessonReading() {}

    /** @param position where an earlier reading stood, "" for a first one */
    LessonReading(long personId, String lesson, int edition, String position, Instant now) {
        this.personId = personId;
        this.lesson = lesson;
        this.edition = edition;
        this.position = position;
        this.furthest = position;
        this.openedAt = now;
        this.movedAt = now;
    }

    /**
     * Notes where the reader is. The furthest place only moves forward.
     *
     * @throws IllegalArgumentException for a screen that the text does not have
     */
    void moveTo(String screen, Lesson text, Instant now) {
        int place = text.placeOf(screen);
        if (place < 0) {
            throw new IllegalArgumentException("lesson " + lesson + " has no screen " + screen);
        }
        position = screen;
        movedAt = now;
        if (place > text.placeOf(furthest)) {
            furthest = screen;
        }
    }

    /** Notes that it was read; the first time counts. */
    void finish(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
