package past.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import past.lesson.LessonReadings;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.progress.Today.Day;
import past.quiz.QuizAttempts;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;

/** A trainee's day, in a real server. */
@ServerTest
class TodayIT {
    private static final String LESSON = "M3L2";

    @Inject
    private Today today;

    @Inject
    private LessonReadings readings;

    @Inject
    private QuizAttempts quizzes;

    @Inject
    private Cast cast;

    @Inject
    private QueryCount queries;

    private Day day(Asking trainee) {
        return today.of(trainee, readings.book(trainee));
    }

    @Test
    void the_lesson_in_hand_comes_first_and_its_quiz_and_case_when_they_are_due() {
        Asking trainee = cast.trainee();
        assertFalse(day(trainee).next().begun());
        assertTrue(day(trainee).quizzes().isEmpty());
        assertTrue(day(trainee).cases().isEmpty());

        int edition = readings.open(trainee, LESSON).orElseThrow().edition();
        readings.moveTo(trainee, LESSON, edition, "twenty-seconds");
        assertTrue(day(trainee).next().begun());
        assertEquals(LESSON, day(trainee).next().lesson().code());
        assertFalse(day(trainee).cases().isEmpty(), "a case that belongs to an opened lesson");

        readings.finish(trainee, LESSON, edition);
        assertEquals(LESSON, day(trainee).quizzes().get(0).lesson());
        assertEquals(null, day(trainee).quizzes().get(0).open());

        quizzes.start(trainee, LESSON, UUID.randomUUID().toString()).orElseThrow();
        assertFalse(day(trainee).quizzes().get(0).open() == null, "an attempt that waits to be finished");
    }

    @Test
    void the_number_of_queries_is_small_and_does_not_grow() throws Exception {
        Asking trainee = cast.trainee();
        // the edition's content is read once a server and kept
        day(trainee);
        int empty = queries.during(() -> day(trainee));
        assertTrue(empty <= 11, queries.statements().toString());
        int edition = readings.open(trainee, LESSON).orElseThrow().edition();
        readings.finish(trainee, LESSON, edition);
        quizzes.start(trainee, LESSON, UUID.randomUUID().toString());
        assertEquals(
                empty, queries.during(() -> day(trainee)), queries.statements().toString());
    }

    @Test
    void a_day_is_its_owners_alone() {
        Asking trainee = cast.trainee();
        Asking other = cast.trainee();
        assertThrows(Refused.class, () -> today.of(other, readings.book(trainee)));
        Asking lead = cast.lead();
        assertThrows(Refused.class, () -> today.of(lead, readings.book(lead)));
    }
}
