package past.quiz.domain;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What quizzes say about a competency: the mean over the items that carry it. An item carries the competencies of its
 * lesson unless its author narrowed them.
 */
public final class Mastery {

    private Mastery() {}

    /**
     * One item that counts as evidence.
     *
     * @param competencies the item's own; empty when it takes those of its lesson
     * @param score thousandths
     */
    public record Scored(
            long attempt,
            String lesson,
            int edition,
            String item,
            boolean critical,
            Set<String> competencies,
            int score) {}

    /** The items that speak to a competency. */
    public static List<Scored> of(
            Collection<Scored> all, String competency, Set<String> lessonsWithIt, boolean criticalOnly) {
        return all.stream()
                .filter(one -> one.competencies().isEmpty()
                        ? lessonsWithIt.contains(one.lesson())
                        : one.competencies().contains(competency))
                .filter(one -> one.critical() || !criticalOnly)
                .toList();
    }

    /** The mean in whole percent, rounded down; empty when there is nothing to go by. */
    public static OptionalInt percent(Collection<Scored> items) {
        if (items.isEmpty()) {
            return OptionalInt.empty();
        }
        long sum = items.stream().mapToLong(Scored::score).sum();
        return OptionalInt.of((int) (sum * 100 / (items.size() * (long) Result.Marked.FULL)));
    }
}
