package past.lesson.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All readings of one person, and the rules about which edition they see.
 *
 * <p>A finished reading stays attached to its edition. Everything else is read in the edition that the person's cohort
 * follows; a reading that was begun in another edition goes on in that one.
 */
public final class ReadingBook {
    private final long personId;
    private final boolean keeps;
    private final int edition;
    private final Map<String, List<ReadingRow>> byLesson = new HashMap<>();

    /**
     * @param keeps whether readings of this person are kept at all: a trainee's are
     * @param edition the one the person's cohort follows
     */
    public ReadingBook(long personId, boolean keeps, int edition, List<ReadingRow> rows) {
        this.personId = personId;
        this.keeps = keeps;
        this.edition = edition;
        rows.stream().sorted(Comparator.comparingInt(ReadingRow::edition)).forEach(r -> byLesson.computeIfAbsent(
                        r.lesson(), l -> new ArrayList<>())
                .add(r));
    }

    public long personId() {
        return personId;
    }

    public boolean keeps() {
        return keeps;
    }

    /** The edition of new readings. */
    public int edition() {
        return edition;
    }

    /** Readings of a lesson, the earliest edition first. */
    public List<ReadingRow> of(String lesson) {
        return List.copyOf(byLesson.getOrDefault(lesson, List.of()));
    }

    public Optional<ReadingRow> in(String lesson, int edition) {
        return of(lesson).stream().filter(r -> r.edition() == edition).findFirst();
    }

    /** The finished reading in the newest edition. */
    public Optional<ReadingRow> finished(String lesson) {
        return of(lesson).stream().filter(ReadingRow::finished).reduce((earlier, later) -> later);
    }

    /** The reading the person is in, if the newest one is not finished. */
    public Optional<ReadingRow> begun(String lesson) {
        return newest(lesson).filter(r -> !r.finished());
    }

    /** The edition in which the lesson opens when nobody asks for a particular one. */
    public int opensIn(String lesson) {
        return newest(lesson)
                .filter(ReadingRow::finished)
                .map(ReadingRow::edition)
                .orElse(edition);
    }

    /** Whether the person may see the lesson as another edition had it: their own, or one in which they read it. */
    public boolean mayOpen(String lesson, int wanted) {
        return wanted == edition || in(lesson, wanted).isPresent() || !keeps && wanted >= 1 && wanted <= edition;
    }

    /** How the lesson stands for this person. */
    public ReadingState state(Lesson lesson) {
        if (finished(lesson.code()).isPresent()) {
            return ReadingState.READ;
        }
        if (!lesson.written()) {
            return ReadingState.IN_PREPARATION;
        }
        return newest(lesson.code()).isPresent() ? ReadingState.IN_PROGRESS : ReadingState.NOT_STARTED;
    }

    /** How many of these lessons the person has read. */
    public int read(List<String> lessons) {
        return (int) lessons.stream().filter(l -> finished(l).isPresent()).count();
    }

    private Optional<ReadingRow> newest(String lesson) {
        return of(lesson).stream().reduce((earlier, later) -> later);
    }
}
