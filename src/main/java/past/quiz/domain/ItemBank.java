package past.quiz.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import past.curriculum.domain.Coded;
import past.quiz.domain.item.Item;

/**
 * The items of one lesson's objectives. The code of the bank, and of the quiz that is drawn from it, is the lesson's.
 *
 * @param author who wrote the items
 * @param reviewer the named clinician who reviewed them; empty until somebody has
 */
public record ItemBank(String lesson, String author, String reviewer, List<Item> items) implements Coded {

    /** How many items an attempt draws for an objective, and for a critical one. */
    public static final int DRAWN = 1;

    public static final int DRAWN_CRITICAL = 2;

    public ItemBank {
        items = List.copyOf(items);
    }

    @Override
    public String code() {
        return lesson;
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The bank without the items that a person has to mark. */
    public List<Item> automatic() {
        return items.stream().filter(Item::automatic).toList();
    }

    /**
     * How many items of each objective an attempt draws, in the order of the bank: two of a critical objective, one of
     * any other. An objective with nothing to draw from is left out.
     */
    public Map<String, Integer> blueprint() {
        Map<String, Integer> drawn = new LinkedHashMap<>();
        for (Item item : automatic()) {
            drawn.merge(item.objective(), item.critical() ? DRAWN_CRITICAL : DRAWN, Math::max);
        }
        drawn.replaceAll((objective, wanted) -> (int) Math.min(
                wanted,
                automatic().stream()
                        .filter(item -> item.objective().equals(objective))
                        .count()));
        return drawn;
    }

    /** The number of items of one attempt. */
    public int length() {
        return blueprint().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether an attempt holds an item that has to be right. */
    public boolean hasCritical() {
        return automatic().stream().anyMatch(Item::critical);
    }
}
