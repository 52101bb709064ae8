package past.authoring.lint.bank;

import java.util.List;
import java.util.stream.IntStream;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Choosing;

/**
 * Nobody finds the key by its shape. In a bank with ten or more items that have one key, it is the longest option in at
 * most 40 % of them, and no place holds more than 45 % of the keys.
 */
public final class KeysBalanced implements Rule {
    /** Fewer items with one key say nothing about their balance. */
    public static final int ITEMS = 10;

    /** Percent of items whose key may be the longest option. */
    public static final int LONGEST = 40;

    /** Percent of keys that may stand in one place. */
    public static final int PLACE = 45;

    @Override
    public void look(Document document, Book book, Findings found) {
        ItemBank bank = document.in("quizzes/") ? book.read(document, ItemBank.class) : null;
        if (bank == null) {
            return;
        }
        List<Choosing> single = bank.items().stream()
                .filter(Choosing.class::isInstance)
                .map(Choosing.class::cast)
                .filter(item -> !item.several())
                .toList();
        if (single.size() < ITEMS) {
            return;
        }
        long longest = single.stream().filter(KeysBalanced::keyIsLongest).count();
        if (100 * longest > LONGEST * single.size()) {
            found.error(document.line("items:"), "keys.longest", longest, single.size(), LONGEST);
        }
        int places =
                single.stream().mapToInt(item -> item.options().size()).max().orElse(0);
        IntStream.range(0, places).forEach(place -> {
            long here = single.stream().filter(item -> place(item) == place).count();
            if (100 * here > PLACE * single.size()) {
                found.error(document.line("items:"), "keys.place", place + 1, here, single.size(), PLACE);
            }
        });
    }

    /** Whether no other option is as long as the key. */
    public static boolean keyIsLongest(Choosing item) {
        int key = item.options().get(place(item)).text().length();
        return IntStream.range(0, item.options().size())
                .filter(i -> i != place(item))
                .allMatch(i -> item.options().get(i).text().length() < key);
    }

    private static int place(Choosing item) {
        return item.key().picks().get(0);
    }
}
