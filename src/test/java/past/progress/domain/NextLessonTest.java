package past.progress.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import past.lesson.domain.Lesson;
import past.lesson.domain.ReadingBook;
import past.lesson.domain.ReadingRow;
import past.lesson.format.Lessons;

class NextLessonTest {
    private static final Instant DAY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Lesson ONE = Lessons.written();
    private static final Lesson TWO = named("M9L3");

    private static Lesson named(String code) {
        return new Lesson(
                code,
                "Another",
                ONE.minutes(),
                ONE.status(),
                ONE.purpose(),
                ONE.objectives(),
                ONE.competencies(),
                ONE.scenarios(),
                ONE.lines(),
                ONE.care(),
                ONE.review(),
                ONE.tags(),
                ONE.topics(),
                ONE.screens(),
                ONE.sources());
    }

    private static ReadingRow row(String lesson, int day, boolean finished) {
        Instant moved = DAY.plusSeconds(86_400L * day);
        return new ReadingRow(lesson, 1, "do-it", "do-it", DAY, moved, finished ? moved : null);
    }

    private static NextLesson next(ReadingRow... rows) {
        return NextLesson.of(List.of(ONE, TWO), new ReadingBook(7, true, 1, List.of(rows)))
                .orElse(null);
    }

    @Test
    void the_first_lesson_of_the_programme_comes_first() {
        assertEquals("M9L1", next().lesson().code());
        assertEquals(60, next().minutesLeft());
        assertEquals(0, next().percent());
    }

    @Test
    void the_lesson_that_was_read_in_last_is_the_one_to_go_on_with() {
        NextLesson next = next(row("M9L1", 1, false), row("M9L3", 2, false));
        assertEquals("M9L3", next.lesson().code());
        assertTrue(next.begun());
        assertTrue(next.minutesLeft() < 60 && next.percent() > 0);
    }

    @Test
    void what_is_read_is_done_and_when_all_is_read_there_is_no_next() {
        assertEquals("M9L3", next(row("M9L1", 1, true)).lesson().code());
        assertEquals(null, next(row("M9L1", 1, true), row("M9L3", 1, true)));
    }
}
