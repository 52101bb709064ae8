package past.progress.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import past.lesson.domain.Lesson;
import past.lesson.domain.ReadingBook;
import past.lesson.domain.ReadingRow;
import past.lesson.domain.ReadingState;

/**
 * The lesson to go on with: the one that was moved in last, else the first in the programme that can be read and was not.
 *
 * @param begun whether the person has opened it
 * @param minutesLeft for somebody who does the activities
 * @param percent of its minutes that lie behind
 */
public record NextLesson(Lesson lesson, boolean begun, int minutesLeft, int percent) {

    /** @param lessons in the order of the programme */
    public static Optional<NextLesson> of(List<Lesson> lessons, ReadingBook book) {
        Optional<Lesson> begun = lessons.stream()
                .filter(one -> book.state(one) == ReadingState.IN_PROGRESS)
                .max(Comparator.comparing(
                        one -> book.begun(one.code()).orElseThrow().movedAt()));
        return begun.or(() -> lessons.stream()
                        .filter(one -> book.state(one) == ReadingState.NOT_STARTED)
                        .findFirst())
                .map(one -> of(one, book.begun(one.code()).orElse(null)));
    }

    private static NextLesson of(Lesson lesson, ReadingRow reading) {
        return reading == null
                ? new NextLesson(lesson, false, lesson.minutes(), 0)
                : new NextLesson(
                        lesson, true, lesson.minutesFrom(reading.furthest()), lesson.percentBefore(reading.furthest()));
    }
}
