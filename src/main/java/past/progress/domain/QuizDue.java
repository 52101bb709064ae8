package past.progress.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import past.quiz.domain.Turns;

/**
 * A quiz that is not passed yet.
 *
 * @param lesson code of the lesson it belongs to
 * @param items of one attempt
 * @param passMark percent
 * @param best percent of the best attempt; null before the first
 * @param open id of the attempt that waits to be finished; null when none does
 * @param turns whether another attempt may begin
 */
public record QuizDue(String lesson, int items, int passMark, Integer best, Long open, Turns turns) {

    /** Open attempts first, then those tried before. */
    public static List<QuizDue> ordered(List<QuizDue> quizzes) {
        return quizzes.stream()
                .sorted(Comparator.comparing((QuizDue q) -> q.open() == null).thenComparing(q -> q.best() == null))
                .toList();
    }

    /** Attempts left before a conversation with the supervisor. */
    public int left() {
        return Math.max(0, turns.allowed() - turns.used());
    }

    public Optional<Integer> bestSoFar() {
        return Optional.ofNullable(best);
    }
}
