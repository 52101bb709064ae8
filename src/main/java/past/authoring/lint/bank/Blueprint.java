package past.authoring.lint.bank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.lesson.domain.Lesson;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Item;

/**
 * A bank is what its lesson says: for every objective as many items as the blueprint asks, of its types and of each of
 * them, critical where the objective is; and no item asks for something else.
 */
public final class Blueprint implements Rule {

    @Override
    public void look(Document document, Book book, Findings found) {
        if (document.in("lessons/")) {
            Lesson lesson = book.read(document, Lesson.class);
            if (lesson != null
                    && lesson.written()
                    && asks(lesson)
                    && book.document("quizzes/" + lesson.code() + ".yaml") == null) {
                found.say(book.complete(), document.line("objectives:"), "bank.missing", lesson.code());
            }
        } else if (document.in("quizzes/")) {
            ItemBank bank = book.read(document, ItemBank.class);
            if (bank != null) {
                book.content()
                        .find(Lesson.class, bank.lesson())
                        .ifPresent(lesson -> compare(document, bank, lesson, found));
            }
        }
    }

    private static boolean asks(Lesson lesson) {
        return lesson.objectives().stream().anyMatch(objective -> objective.bank() > 0);
    }

    private static void compare(Document document, ItemBank bank, Lesson lesson, Findings found) {
        Map<String, List<Item>> items = bank.items().stream().collect(Collectors.groupingBy(Item::objective));
        Set<String> known =
                lesson.objectives().stream().map(Lesson.Objective::code).collect(Collectors.toSet());
        bank.items().stream()
                .filter(item -> !known.contains(item.objective()))
                .forEach(item -> found.error(line(document, item), "bank.no-objective", item.id(), item.objective()));
        for (Lesson.Objective objective : lesson.objectives()) {
            List<Item> asked = items.getOrDefault(objective.code(), List.of());
            if (asked.size() < objective.bank()) {
                found.error(document.line("items:"), "bank.few", objective.code(), asked.size(), objective.bank());
            }
            types(document, objective, asked, found);
            asked.stream()
                    .filter(item -> item.critical() != objective.critical())
                    .forEach(item -> found.error(
                            line(document, item), "bank.critical", item.id(), String.valueOf(objective.critical())));
        }
    }

    private static void types(Document document, Lesson.Objective objective, List<Item> asked, Findings found) {
        Set<String> unused = new TreeSet<>(objective.itemTypes());
        for (Item item : asked) {
            unused.remove(item.type().name());
            if (!objective.itemTypes().contains(item.type().name())) {
                found.error(
                        line(document, item),
                        "bank.type",
                        item.id(),
                        item.type().name(),
                        objective.code(),
                        String.join(", ", objective.itemTypes()));
            }
        }
        if (!asked.isEmpty() && !unused.isEmpty()) {
            found.error(document.line("items:"), "bank.type-unused", objective.code(), String.join(", ", unused));
        }
    }

    /** Where an item begins. */
    static int line(Document document, Item item) {
        for (int i = 0; i < document.lines().size(); i++) {
            if (document.lines().get(i).matches("\\s*-? *id: \"?" + item.id() + "\"?\\s*")) {
                return i + 1;
            }
        }
        return 1;
    }
}
