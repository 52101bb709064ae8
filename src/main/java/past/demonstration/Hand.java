package past.demonstration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Ordering;

/** Fills in a quiz as a hand does: by the places in which things are shown. */
final class Hand {

    private Hand() {}

    /** The right answer. */
    static List<String> right(Item item, List<Integer> order) {
        return sent(item, item.key(), order);
    }

    /** An answer that somebody might give who has not understood. */
    static List<String> wrong(Item item, List<Integer> order) {
        List<Integer> key = item.key().picks();
        if (item instanceof Choosing choosing) {
            int other = IntStream.range(0, choosing.options().size())
                    .filter(i -> !key.contains(i))
                    .findFirst()
                    .orElseThrow();
            return sent(item, Answer.picks(other), order);
        }
        if (key.isEmpty()) {
            return List.of("999999");
        }
        List<Integer> turned = new ArrayList<>(key);
        Collections.reverse(turned);
        return sent(item, Answer.picks(turned), order);
    }

    private static List<String> sent(Item item, Answer answer, List<Integer> order) {
        List<Integer> picks = answer.picks();
        if (item instanceof Choosing || item instanceof Matching) {
            return picks.stream()
                    .map(pick -> String.valueOf(order.indexOf(pick)))
                    .toList();
        }
        if (item instanceof Ordering) {
            return order.stream().map(step -> String.valueOf(picks.get(step))).toList();
        }
        return List.of(answer.words());
    }
}
