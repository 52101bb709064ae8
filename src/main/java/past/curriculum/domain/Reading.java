package past.curriculum.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * What came out of reading a document: the record, or the reasons why there is none.
 *
 * @param value null when an error prevents it
 * @param problems all of them, errors and warnings, in the order of the text
 */
public record Reading<T>(T value, List<Problem> problems) {
    public Reading {
        problems = problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /** Makes the record only when no problem is an error, so that records may demand what they need. */
    public static <T> Reading<T> of(List<Problem> problems, Supplier<T> value) {
        return new Reading<>(problems.stream().anyMatch(Problem::isError) ? null : value.get(), problems);
    }

    public boolean isRead() {
        return value != null;
    }

    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }
}
