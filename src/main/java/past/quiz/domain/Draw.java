package past.quiz.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import past.platform.domain.SeededOrder;
import past.quiz.domain.item.Item;

/**
 * Which items one attempt asks, in which order, and in which order the options of each are shown. Everything follows
 * from the bank, the seed and the items met before: the same three give the same draw for ever.
 */
public final class Draw {

    private Draw() {}

    /**
     * Items by the bank's blueprint, mixed. Within an objective, items that this person has met least often come first,
     * so a new attempt asks something new as long as the bank can give it.
     *
     * @param met ids of items of earlier attempts, once for each time that an item was drawn
     */
    public static List<Item> from(ItemBank bank, Collection<String> met, long seed) {
        List<Item> drawn = new ArrayList<>();
        bank.blueprint().forEach((objective, wanted) -> {
            List<Item> pool = bank.automatic().stream()
                    .filter(item -> item.objective().equals(objective))
                    .toList();
            SeededOrder.shuffled(seed, objective, pool).stream()
                    .sorted(Comparator.comparingLong(
                            item -> met.stream().filter(item.id()::equals).count()))
                    .limit(wanted)
                    .forEach(drawn::add);
        });
        return SeededOrder.shuffled(seed, bank.lesson(), drawn);
    }

    /** The order in which an item's options, right sides or steps are shown: place by place, the number in the file. */
    public static List<Integer> order(Item item, long seed) {
        return SeededOrder.of(seed, item.id(), item.shuffled());
    }
}
