package past.lesson.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import past.lesson.format.Lessons;

class LessonRulesTest {
    private static final Instant DAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Lesson LESSON = Lessons.written();

    private static ReadingRow begun(int edition) {
        return new ReadingRow("M9L1", edition, "do-it", "do-it", DAY, DAY, null);
    }

    private static ReadingRow finished(int edition) {
        return new ReadingRow("M9L1", edition, "do-it", "check-yourself", DAY, DAY, DAY);
    }

    private static ReadingBook book(int edition, ReadingRow... rows) {
        return new ReadingBook(7, true, edition, Arrays.asList(rows));
    }

    @Test
    void a_lesson_never_opened_opens_in_the_edition_of_the_cohort() {
        assertEquals(2, book(2).opensIn("M9L1"));
        assertEquals(ReadingState.NOT_STARTED, book(2).state(LESSON));
    }

    @Test
    void a_finished_reading_stays_attached_to_its_edition() {
        assertEquals(1, book(2, finished(1)).opensIn("M9L1"));
        assertEquals(ReadingState.READ, book(2, finished(1)).state(LESSON));
    }

    @Test
    void a_reading_in_progress_goes_on_in_the_edition_of_the_cohort() {
        assertEquals(2, book(2, begun(1)).opensIn("M9L1"));
        assertEquals(ReadingState.IN_PROGRESS, book(2, begun(1)).state(LESSON));
    }

    @Test
    void a_new_reading_of_a_finished_lesson_opens_where_it_was_begun_and_the_lesson_stays_read() {
        ReadingBook book = book(2, begun(2), finished(1));
        assertEquals(2, book.opensIn("M9L1"));
        assertEquals(ReadingState.READ, book.state(LESSON));
        assertEquals(1, book.finished("M9L1").orElseThrow().edition());
        assertEquals(1, book.read(List.of("M9L1", "M9L2")));
    }

    @Test
    void an_edition_is_open_to_those_who_follow_it_or_read_in_it() {
        assertTrue(book(2).mayOpen("M9L1", 2));
        assertFalse(book(2).mayOpen("M9L1", 1));
        assertFalse(book(2).mayOpen("M9L1", 3));
        assertTrue(book(2, finished(1)).mayOpen("M9L1", 1));
        ReadingBook visitor = new ReadingBook(8, false, 3, List.of());
        assertTrue(visitor.mayOpen("M9L1", 1));
        assertFalse(visitor.mayOpen("M9L1", 4));
        assertFalse(visitor.mayOpen("M9L1", 0));
    }

    @Test
    void minutes_left_count_the_activity_where_it_stands_and_never_reach_zero_before_the_end() {
        int before = LESSON.minutesFrom("do-it");
        int after = LESSON.minutesFrom("check-yourself");
        assertEquals(60, LESSON.minutesFrom("a-no-that-stays"));
        assertTrue(before - after >= 20, before + " " + after);
        assertTrue(after >= 1);
        assertEquals(60, LESSON.minutesFrom("nowhere"));
        assertEquals(0, LESSON.percentBefore(""));
        assertTrue(LESSON.percentBefore("check-yourself") > LESSON.percentBefore("do-it"));
    }

    @Test
    void options_of_a_self_check_are_shown_in_one_order_for_everybody_and_keep_their_places() {
        SelfCheck check = LESSON.check("M9L1-check-1").orElseThrow();
        assertEquals(check.shown(), check.shown());
        assertEquals(
                3,
                check.shown().stream().map(SelfCheck.Option::place).distinct().count());
        long keyFirst = IntStream.range(0, 60)
                .mapToObj(i -> new SelfCheck("X-check-" + i, "q", check.options()))
                .filter(c -> c.shown().get(0).key())
                .count();
        assertNotEquals(0, keyFirst);
        assertNotEquals(60, keyFirst);
    }
}
