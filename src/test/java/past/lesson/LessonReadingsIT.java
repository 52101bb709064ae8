package past.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import past.curriculum.Editions;
import past.curriculum.domain.ChangeKind;
import past.curriculum.edition.Publication;
import past.curriculum.edition.Publications;
import past.lesson.LessonReadings.Opened;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;

/** Reading lessons, in a real server: which edition is seen, and who sees what. */
@ServerTest
class LessonReadingsIT {
    private static final String LESSON = "M3L2";
    private static final String PATH = "lessons/M3L2.md";

    @Inject
    private LessonReadings readings;

    @Inject
    private LessonNotes notes;

    @Inject
    private SelfChecks checks;

    @Inject
    private Editions editions;

    @Inject
    private Publications publications;

    @Inject
    private Cast cast;

    @Inject
    private QueryCount queries;

    private int publish(ChangeKind kind, String reason) {
        int base = editions.current();
        String text = editions.texts(base)
                .get(PATH)
                .replace("## Two rooms, two rules", "## Two rooms, two rules\n\nNew in " + (base + 1) + ".");
        Publication.Outcome outcome = publications.publish(
                cast.author(), new Publication(base, Map.of(PATH, text), Set.of(), kind, reason, Set.of()));
        assertEquals(new Publication.Published(base + 1), outcome);
        return base + 1;
    }

    private Opened open(Asking asking) {
        return readings.open(asking, LESSON).orElseThrow();
    }

    @Test
    void a_finished_reading_stays_in_its_edition_and_a_new_reading_opens_the_current_one() {
        Asking reader = cast.trainee();
        Asking other = cast.trainee();
        int before = open(reader).edition();
        readings.finish(reader, LESSON, before);
        open(other);
        readings.moveTo(other, LESSON, before, "why-a-safe-word-is-weak");

        int now = publish(ChangeKind.CLARIFICATION, "Say it plainly");

        Opened finished = open(reader);
        assertEquals(before, finished.edition());
        assertEquals(new LessonChange(ChangeKind.CLARIFICATION, "Say it plainly", now), finished.change());
        Opened going = open(other);
        assertEquals(now, going.edition());
        assertEquals("why-a-safe-word-is-weak", going.place().orElseThrow().id(), "the place comes along");
        assertEquals(now, open(cast.trainee()).edition());

        Opened again = readings.open(reader, readings.book(reader), LESSON, now).orElseThrow();
        assertEquals(now, again.edition());
        assertNull(again.change());
        assertFalse(again.reading().finished());
        assertTrue(
                readings.book(reader).finished(LESSON).orElseThrow().edition() == before, "the record does not move");
    }

    @Test
    void the_weightiest_of_several_changes_is_told() {
        Asking reader = cast.trainee();
        int before = open(reader).edition();
        readings.finish(reader, LESSON, before);
        publish(ChangeKind.SUBSTANTIVE, "A new rule");
        int now = publish(ChangeKind.TYPO, "A comma");
        assertEquals(
                new LessonChange(ChangeKind.SUBSTANTIVE, "A comma", now),
                open(reader).change());
    }

    @Test
    void reading_is_marked_once_and_the_furthest_place_only_moves_forward() {
        Asking reader = cast.trainee();
        int edition = open(reader).edition();
        assertTrue(readings.moveTo(reader, LESSON, edition, "twenty-seconds"));
        assertTrue(readings.moveTo(reader, LESSON, edition, "the-line-that-does-not-move"));
        assertFalse(readings.moveTo(reader, LESSON, edition, "no-such-screen"));
        assertEquals("the-line-that-does-not-move", open(reader).reading().position());
        assertEquals("twenty-seconds", open(reader).reading().furthest());
        readings.finish(reader, LESSON, edition);
        var first = open(reader).reading().readAt();
        readings.finish(reader, LESSON, edition);
        assertEquals(first, open(reader).reading().readAt());
    }

    @Test
    void an_edition_that_the_person_never_read_is_refused_and_so_is_a_reading_never_opened() {
        Asking reader = cast.trainee();
        int current = editions.current();
        assertThrows(Refused.class, () -> readings.open(reader, readings.book(reader), LESSON, current + 1));
        assertThrows(Refused.class, () -> readings.finish(reader, LESSON, current));
        assertThrows(Refused.class, () -> readings.moveTo(reader, LESSON, current, "twenty-seconds"));
        assertThrows(Refused.class, () -> readings.open(cast.trainee(), readings.book(reader), LESSON, null));
    }

    @Test
    void nothing_is_kept_of_people_who_are_not_trainees() {
        for (Role role : List.of(Role.SUPERVISOR, Role.AUTHOR, Role.LEAD)) {
            Asking visitor = cast.person(role);
            Opened opened = open(visitor);
            assertNull(opened.reading());
            assertThrows(Refused.class, () -> readings.finish(visitor, LESSON, opened.edition()));
            assertFalse(readings.moveTo(visitor, LESSON, opened.edition(), "twenty-seconds"));
        }
    }

    @Test
    void a_note_is_its_owners_alone() {
        Asking owner = cast.trainee();
        notes.save(owner, LESSON, "Say it aloud", 0);
        assertEquals("Say it aloud", notes.note(owner, LESSON).text());
        assertEquals("", notes.note(cast.trainee(), LESSON).text());
        for (Asking other : List.of(cast.supervisorOf(owner), cast.author(), cast.lead())) {
            assertThrows(Refused.class, () -> notes.note(other, LESSON));
            assertThrows(Refused.class, () -> notes.save(other, LESSON, "mine", 1));
            assertThrows(Refused.class, () -> checks.answers(other, LESSON, editions.current()));
        }
        assertEquals("Say it aloud", notes.note(owner, LESSON).text());
    }

    @Test
    void of_two_windows_the_second_is_told_and_nothing_is_lost() {
        Asking owner = cast.trainee();
        int first = notes.save(owner, LESSON, "One", 0).note().version();
        LessonNotes.Saved again = notes.save(owner, LESSON, "One", 0);
        assertTrue(again.done(), "the same text sent again is saved already");
        int second = notes.save(owner, LESSON, "Two", first).note().version();
        LessonNotes.Saved late = notes.save(owner, LESSON, "Late", first);
        assertEquals("note.overtaken", late.reasonKey());
        assertEquals("Two", late.note().text());
        assertEquals(second, late.note().version());
        assertEquals(
                "note.long",
                notes.save(owner, LESSON, "x".repeat(LessonNote.TEXT + 1), second)
                        .reasonKey());
        assertEquals("Two", notes.note(owner, LESSON).text());
    }

    @Test
    void self_check_answers_are_added_and_the_latest_is_shown() {
        Asking owner = cast.trainee();
        int edition = open(owner).edition();
        String key = UUID.randomUUID().toString();
        checks.answer(owner, LESSON, edition, "M3L2-check-1", 2, key);
        checks.answer(owner, LESSON, edition, "M3L2-check-1", 2, key);
        checks.answer(
                owner, LESSON, edition, "M3L2-check-1", 0, UUID.randomUUID().toString());
        assertEquals(Map.of("M3L2-check-1", 0), checks.answers(owner, LESSON, edition));
        assertEquals(Map.of(), checks.answers(cast.trainee(), LESSON, edition));
        assertThrows(Refused.class, () -> checks.answer(owner, LESSON, edition, "M3L2-check-9", 0, key));
        assertThrows(Refused.class, () -> checks.answer(owner, LESSON, edition, "M3L2-check-1", 7, key));
        Asking stranger = cast.trainee();
        assertThrows(Refused.class, () -> checks.answer(stranger, LESSON, edition, "M3L2-check-1", 0, key));
    }

    @Test
    void opening_a_lesson_again_takes_two_queries_and_one_for_the_newest_edition() throws Exception {
        Asking reader = cast.trainee();
        open(reader);
        assertEquals(3, queries.during(() -> open(reader)), queries.statements().toString());
    }
}
