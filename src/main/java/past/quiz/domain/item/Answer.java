package past.quiz.domain.item;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person answered to one item, in the item's own terms and never in the order in which it was shown.
 *
 * @param picks for items with options: numbers of the options (or, left by left, of the right sides; or, step by step,
 *     of the places), counted from 0 as in the file; {@link #NONE} where nothing was chosen yet
 * @param words for numbers and written answers: what was typed; else empty
 */
public record Answer(List<Integer> picks, String words) {

    /** Nothing chosen in this place yet. */
    public static final int NONE = -1;

    /** An answer that has not been given. */
    public static final Answer EMPTY = new Answer(List.of(), "");

    public Answer {
        picks = List.copyOf(picks);
    }

    public static Answer picks(Integer... picks) {
        return new Answer(Arrays.asList(picks), "");
    }

    public static Answer picks(List<Integer> picks) {
        return new Answer(picks, "");
    }

    public static Answer words(String words) {
        return new Answer(List.of(), words);
    }

    /** One line of text from which {@link Item#restore(String)} makes the same answer again. */
    public String stored() {
        return picks.isEmpty() ? words : picks.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
