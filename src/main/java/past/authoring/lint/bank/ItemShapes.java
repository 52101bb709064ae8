package past.authoring.lint.bank;

import java.util.regex.Pattern;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Writing;

/** An item can be answered and marked fairly: units, tolerances, rubrics, reasons, and no trick options. */
public final class ItemShapes implements Rule {
    private static final Pattern TRICK = Pattern.compile(
            "(?i)\\b(?:all|none|any|both) of the (?:above|others?|these answers)\\b|\\ball of these\\b");
    private static final int POINTS = 2;
    private static final int MODEL = 5;

    @Override
    public void look(Document document, Book book, Findings found) {
        ItemBank bank = document.in("quizzes/") ? book.read(document, ItemBank.class) : null;
        if (bank == null) {
            return;
        }
        for (Item item : bank.items()) {
            int line = Blueprint.line(document, item);
            if (item instanceof Numeric numeric) {
                numeric(numeric, line, found);
            } else if (item instanceof Writing writing) {
                writing(writing, line, found);
            } else if (item instanceof Matching matching
                    && matching.pairs().stream().anyMatch(pair -> pair.why().isBlank())) {
                found.error(line, "shape.why", item.id());
            } else if (item instanceof Choosing choosing
                    && choosing.options().stream()
                            .anyMatch(o -> TRICK.matcher(o.text()).find())) {
                found.error(line, "shape.trick", item.id());
            }
        }
    }

    private static void numeric(Numeric item, int line, Findings found) {
        if (item.unit().isBlank()) {
            found.error(line, "shape.unit", item.id());
        }
        if (item.tolerance().signum() > 0
                && item.tolerance().compareTo(item.answer().abs()) >= 0) {
            found.error(line, "shape.tolerance", item.id(), item.tolerance().toPlainString());
        }
    }

    private static void writing(Writing item, int line, Findings found) {
        int points = item.rubric().stream().mapToInt(Writing.Point::points).sum();
        if (item.rubric().size() < 2 || points < POINTS) {
            found.error(line, "shape.rubric", item.id());
        }
        if (item.model().strip().split("\\s+").length < MODEL) {
            found.error(line, "shape.model", item.id());
        }
    }
}
