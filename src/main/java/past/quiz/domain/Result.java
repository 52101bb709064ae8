package past.quiz.domain;

import java.util.List;
import java.util.Map;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Item;

/**
 * What an attempt came to. It is passed when the percentage reaches the programme's pass mark and every critical item is
 * right: the two are asked separately, and a high total does not make up for a wrong critical item.
 *
 * @param percent whole percent, rounded down, so that what is shown as the pass mark has reached it
 */
public record Result(int percent, int passMark, List<Marked> items) {

    /**
     * One item's part in the result.
     *
     * @param score thousandths, 0 to {@link #FULL}
     */
    public record Marked(String item, String objective, boolean critical, int score) {

        /** An item that is right in full. */
        public static final int FULL = 1000;

        public boolean right() {
            return score == FULL;
        }
    }

    /** The result as a sentence key: {@code result.} and the name in lower case. */
    public enum Verdict {
        PASSED,
        BELOW_MARK,
        CRITICAL_MISSED,
        BELOW_MARK_AND_CRITICAL_MISSED
    }

    public Result {
        items = List.copyOf(items);
    }

    /** Marks the items of one attempt; an item without an answer is worth nothing. */
    public static Result of(List<Item> items, Map<String, Answer> answers, int passMark) {
        List<Marked> marked = items.stream()
                .map(item -> new Marked(
                        item.id(),
                        item.objective(),
                        item.critical(),
                        thousandths(item.score(answers.getOrDefault(item.id(), Answer.EMPTY)))))
                .toList();
        double mean = items.stream()
                .mapToDouble(item -> item.score(answers.getOrDefault(item.id(), Answer.EMPTY)))
                .average()
                .orElse(0);
        return new Result((int) Math.floor(100 * mean + 1e-9), passMark, marked);
    }

    private static int thousandths(double score) {
        return (int) Math.floor(score * Marked.FULL + 1e-9);
    }

    public boolean passed() {
        return verdict() == Verdict.PASSED;
    }

    /** Ids of the critical items that are not right, in the order of the attempt. */
    public List<String> criticalMissed() {
        return items.stream()
                .filter(item -> item.critical() && !item.right())
                .map(Marked::item)
                .toList();
    }

    public Verdict verdict() {
        boolean reached = percent >= passMark;
        if (criticalMissed().isEmpty()) {
            return reached ? Verdict.PASSED : Verdict.BELOW_MARK;
        }
        return reached ? Verdict.CRITICAL_MISSED : Verdict.BELOW_MARK_AND_CRITICAL_MISSED;
    }
}
