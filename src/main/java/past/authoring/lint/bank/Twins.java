package past.authoring.lint.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Prose;
import past.authoring.lint.rule.Rule;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Ordering;

/** No item asks again what another one asked: stem and key share few words with those of any other item of any bank. */
public final class Twins implements Rule {
    private static final double SAME = 0.75;
    private static final double ALIKE = 0.55;

    private record Asked(String bank, String id, Set<String> words) {}

    @Override
    public void look(Document document, Book book, Findings found) {
        ItemBank bank = document.in("quizzes/") ? book.read(document, ItemBank.class) : null;
        if (bank == null) {
            return;
        }
        List<Asked> all = book.once("asked", () -> asked(book));
        for (Item item : bank.items()) {
            Set<String> words = book.once("words of " + item.id(), () -> words(item));
            for (Asked other : all) {
                if (other.id().equals(item.id()) && other.bank().equals(bank.lesson())) {
                    break; // each pair once, said of the later one
                }
                double alike = similarity(words, other.words());
                if (alike >= ALIKE) {
                    found.say(
                            alike >= SAME,
                            Blueprint.line(document, item),
                            "twins",
                            item.id(),
                            other.id(),
                            Math.round(100 * alike));
                }
            }
        }
    }

    private static List<Asked> asked(Book book) {
        List<Asked> all = new ArrayList<>();
        book.content().all(ItemBank.class).forEach(bank -> bank.items()
                .forEach(item -> all.add(
                        new Asked(bank.lesson(), item.id(), book.once("words of " + item.id(), () -> words(item))))));
        return all;
    }

    /** Words of the stem and of what is right. */
    static Set<String> words(Item item) {
        StringBuilder text = new StringBuilder(item.stem());
        if (item instanceof Choosing choosing) {
            choosing.options().stream().filter(Choosing.Option::key).forEach(o -> text.append(' ')
                    .append(o.text()));
        } else if (item instanceof Ordering ordering) {
            ordering.steps().forEach(step -> text.append(' ').append(step.text()));
        } else if (item instanceof Matching matching) {
            matching.pairs()
                    .forEach(pair ->
                            text.append(' ').append(pair.left()).append(' ').append(pair.right()));
        }
        return Prose.words(text.toString()).stream()
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    /** Shared words among all words of both, 0 to 1 (Jaccard 1912). */
    public static double similarity(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return (double) shared.size() / (one.size() + other.size() - shared.size());
    }
}
