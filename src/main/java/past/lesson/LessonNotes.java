package past.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import past.people.Person;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/**
 * A trainee's private notes on lessons. Every question here is about the person who asks: there is no way to ask for
 * somebody else's note.
 */
@ApplicationScoped
@Transactional
public class LessonNotes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LessonReadings readings;

    /**
     * A note as it is in the database.
     *
     * @param version to be sent with the next change; 0 when there is no note yet
     * @param changedAt null when there is no note yet
     */
    public record Note(String text, int version, Instant changedAt) {
        static final Note NONE = new Note("", 0, null);
    }

    /**
     * What became of a change.
     *
     * @param reasonKey why it was not stored, as a key of the lesson words; null when it was
     * @param note as it is in the database now
     */
    public record Saved(String reasonKey, Note note) {

        public boolean done() {
            return reasonKey == null;
        }
    }

    /** The note of the person who asks. One query. */
    public Note note(Asking asking, String lesson) {
        asking.must(Role.TRAINEE);
        return find(asking.id(), lesson, LockModeType.NONE)
                .map(LessonNotes::row)
                .orElse(Note.NONE);
    }

    /**
     * Stores a note. Sending the same text again changes nothing.
     *
     * @param version the note was read with; a note that somebody changed since then, in another window, is not
     *     overwritten
     */
    public Saved save(Asking asking, String lesson, String typed, int version) {
        asking.must(Role.TRAINEE);
        String text = typed.replace("\u0000", "");
        em.find(Person.class, asking.id(), LockModeType.PESSIMISTIC_WRITE); // two windows, one note
        Optional<LessonNote> before = find(asking.id(), lesson, LockModeType.PESSIMISTIC_WRITE);
        Note now = before.map(LessonNotes::row).orElse(Note.NONE);
        if (text.length() > LessonNote.TEXT) {
            return new Saved("note.long", now);
        }
        if (now.text().equals(text)) {
            return new Saved(null, now);
        }
        if (now.version() != version) {
            return new Saved("note.overtaken", now);
        }
        if (before.isEmpty() && readings.open(asking, lesson).isEmpty()) {
            throw new Refused("lesson");
        }
        LessonNote note = before.orElseGet(() -> new LessonNote(asking.id(), lesson, "", clock.instant()));
        note.write(text, clock.instant());
        if (before.isEmpty()) {
            em.persist(note);
        }
        em.flush();
        return new Saved(null, row(note));
    }

    private static Note row(LessonNote note) {
        return new Note(note.text(), note.version(), note.changedAt());
    }

    private Optional<LessonNote> find(long personId, String lesson, LockModeType lock) {
        return em
                .createQuery(
                        "SELECT n FROM LessonNote n WHERE n.personId = :person AND n.lesson = :lesson",
                        LessonNote.class)
                .setParameter("person", personId)
                .setParameter("lesson", lesson)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }
}
