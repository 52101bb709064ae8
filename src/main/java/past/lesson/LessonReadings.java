package past.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import past.curriculum.Editions;
import past.lesson.domain.Lesson;
import past.lesson.domain.ReadingBook;
import past.lesson.domain.ReadingRow;
import past.people.Person;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/**
 * Reading lessons. Everybody with an account may read; only a trainee's reading is kept. What is kept here belongs to
 * the person who asks.
 */
@ApplicationScoped
@Transactional
public class LessonReadings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private LessonTexts texts;

    /**
     * A lesson opened by somebody.
     *
     * @param text the lesson as its edition has it, with everything around it
     * @param reading the person's own reading in that edition; null when none is kept
     * @param change what has changed since the person read it; null when nothing has, or when this is the newest text
     */
    public record Opened(LessonText text, ReadingRow reading, LessonChange change) {

        public Lesson lesson() {
            return text.lesson();
        }

        public int edition() {
            return text.edition();
        }

        /** Where the person was, if that is not the beginning and they have not finished. */
        public Optional<Lesson.Screen> place() {
            return reading == null || reading.finished() || lesson().placeOf(reading.position()) < 1
                    ? Optional.empty()
                    : lesson().screen(reading.position());
        }
    }

    /** All readings of the person who asks. Two queries, three for somebody without a cohort. */
    public ReadingBook book(Asking asking) {
        boolean keeps = asking.is(Role.TRAINEE);
        return new ReadingBook(asking.id(), keeps, editions.editionFor(asking), keeps ? rows(asking.id()) : List.of());
    }

    /** All readings of another person; the caller has asked already whether it may look. */
    public ReadingBook bookOf(long traineeId) {
        return new ReadingBook(traineeId, true, editions.editionFor(traineeId), rows(traineeId));
    }

    /** Opens a lesson in the edition that applies. */
    public Optional<Opened> open(Asking asking, String lesson) {
        return open(asking, book(asking), lesson, null);
    }

    /**
     * Opens a lesson; a trainee's reading begins with it.
     *
     * @param book the readings of the person who asks
     * @param wanted a particular edition; null for the one that applies
     * @return empty when there is no such lesson
     * @throws Refused for an edition that is not for this person
     */
    public Optional<Opened> open(Asking asking, ReadingBook book, String lesson, Integer wanted) {
        asking.mustBe(book.personId());
        if (wanted != null && !book.mayOpen(lesson, wanted)) {
            throw new Refused("edition");
        }
        int edition = wanted == null ? book.opensIn(lesson) : wanted;
        return texts.find(edition, lesson)
                .map(text -> new Opened(text, reading(book, text).orElse(null), change(book, text)));
    }

    private Optional<ReadingRow> reading(ReadingBook book, LessonText text) {
        String code = text.lesson().code();
        Optional<ReadingRow> known = book.in(code, text.edition());
        if (known.isPresent() || !book.keeps() || !text.lesson().written() || text.edition() != book.edition()) {
            return known;
        }
        em.find(Person.class, book.personId(), LockModeType.PESSIMISTIC_WRITE); // two tabs, one reading
        if (find(book.personId(), code, text.edition(), LockModeType.NONE).isEmpty()) {
            String place = book.begun(code)
                    .map(ReadingRow::position)
                    .filter(p -> text.lesson().placeOf(p) >= 0)
                    .orElse("");
            em.persist(new LessonReading(book.personId(), code, text.edition(), place, clock.instant()));
            em.flush();
        }
        return rows(book.personId()).stream()
                .filter(r -> r.lesson().equals(code) && r.edition() == text.edition())
                .findFirst();
    }

    private LessonChange change(ReadingBook book, LessonText text) {
        return book.finished(text.lesson().code())
                .filter(read -> read.edition() == text.edition())
                .flatMap(read -> texts.change(text.lesson().code(), read.edition(), book.edition()))
                .orElse(null);
    }

    /** What has changed in a lesson since the person read it; empty when they have not, or nothing has. */
    public Optional<LessonChange> changeSince(ReadingBook book, String lesson) {
        return book.finished(lesson).flatMap(read -> texts.change(lesson, read.edition(), book.edition()));
    }

    /**
     * Notes the screen the reader is at.
     *
     * @return false when this person's reading is not kept, or the text has no such screen
     */
    public boolean moveTo(Asking asking, String lesson, int edition, String screen) {
        if (!asking.is(Role.TRAINEE)) {
            return false;
        }
        LessonReading reading = own(asking, lesson, edition);
        Lesson text = texts.find(edition, lesson).orElseThrow().lesson();
        if (text.placeOf(screen) < 0) {
            return false;
        }
        reading.moveTo(screen, text, clock.instant());
        return true;
    }

    /** Notes that the person has read the lesson, in this edition, now. The first time counts. */
    public void finish(Asking asking, String lesson, int edition) {
        asking.must(Role.TRAINEE);
        own(asking, lesson, edition).finish(clock.instant());
    }

    /** @throws Refused unless the person has opened the lesson in this edition */
    void mustRead(Asking asking, String lesson, int edition) {
        asking.must(Role.TRAINEE);
        find(asking.id(), lesson, edition, LockModeType.NONE).orElseThrow(() -> new Refused("reading"));
    }

    private LessonReading own(Asking asking, String lesson, int edition) {
        return find(asking.id(), lesson, edition, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused("reading"));
    }

    private Optional<LessonReading> find(long personId, String lesson, int edition, LockModeType lock) {
        return em
                .createQuery(
                        """
                        SELECT r FROM LessonReading r
                        WHERE r.personId = :person AND r.lesson = :lesson AND r.edition = :edition""",
                        LessonReading.class)
                .setParameter("person", personId)
                .setParameter("lesson", lesson)
                .setParameter("edition", edition)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<ReadingRow> rows(long personId) {
        return em.createQuery(
                        """
                        SELECT NEW past.lesson.domain.ReadingRow(r.lesson, r.edition, r.position, r.furthest,
                               r.openedAt, r.movedAt, r.readAt)
                        FROM LessonReading r WHERE r.personId = :person""",
                        ReadingRow.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
