package past.quiz.web;

import java.util.ArrayList;
import java.util.List;
import past.curriculum.markdown.Markdown;
import past.curriculum.web.SourceLabel;
import past.quiz.QuizSheets.Sheet;
import past.quiz.domain.Result;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Ordering;

/**
 * An item as a page shows it: in this attempt's order, with this person's answer. What is right is in it as well; only
 * the page of results says so.
 *
 * @param place from 1
 * @param kind one, several, match, order or number
 * @param rows of matching and ordering items
 * @param text what was typed for a number
 * @param score 0 to 1 as it was marked; 0 while the attempt is open
 * @param message what is wrong with what was sent, or null
 */
public record ItemView(
        int place,
        String id,
        String kind,
        boolean critical,
        String stem,
        List<Choice> choices,
        List<Row> rows,
        String text,
        String unit,
        String right,
        boolean complete,
        String rationale,
        List<SourceLabel> sources,
        double score,
        String message) {

    /** An option; {@code value} is its place in this attempt, never its number in the file. */
    public record Choice(String value, String html, boolean chosen, boolean key, String why) {}

    /**
     * A left side or a step, with what was chosen for it.
     *
     * @param chosen text of what was chosen, empty if nothing was
     * @param right text of what belongs here
     */
    public record Row(String html, List<Choice> choices, String chosen, String right, boolean match, String why) {}

    /** All items of an attempt. */
    public static List<ItemView> of(Sheet sheet) {
        List<ItemView> views = new ArrayList<>();
        for (Item item : sheet.items()) {
            views.add(of(sheet, item, views.size() + 1, null));
        }
        return views;
    }

    static ItemView of(Sheet sheet, Item item, int place, String message) {
        Answer answer = sheet.answer(item);
        List<Integer> order = sheet.order(item);
        List<Choice> choices = List.of();
        List<Row> rows = List.of();
        String kind = "number";
        String unit = "";
        String right = "";
        if (item instanceof Choosing choosing) {
            kind = choosing.several() ? "several" : "one";
            choices = options(choosing, answer, order);
        } else if (item instanceof Matching matching) {
            kind = "match";
            rows = lefts(matching, answer, order);
        } else if (item instanceof Ordering ordering) {
            kind = "order";
            rows = steps(ordering, answer, order);
        } else if (item instanceof Numeric number) {
            unit = number.unit();
            right = number.answer().toPlainString();
        }
        return new ItemView(
                place,
                item.id(),
                kind,
                item.critical(),
                Markdown.inline(item.stem()),
                choices,
                rows,
                answer.words(),
                unit,
                right,
                item.complete(answer),
                Markdown.inline(item.rationale()),
                SourceLabel.of(sheet.content(), item.head().sources()),
                sheet.scores().getOrDefault(item.id(), 0) / (double) Result.Marked.FULL,
                message);
    }

    private static List<Choice> options(Choosing item, Answer answer, List<Integer> order) {
        List<Choice> choices = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            Choosing.Option option = item.options().get(order.get(place));
            choices.add(new Choice(
                    String.valueOf(place),
                    Markdown.inline(option.text()),
                    answer.picks().contains(order.get(place)),
                    option.key(),
                    Markdown.inline(option.why())));
        }
        return choices;
    }

    private static List<Row> lefts(Matching item, Answer answer, List<Integer> order) {
        List<Row> rows = new ArrayList<>();
        for (int left = 0; left < item.pairs().size(); left++) {
            Matching.Pair pair = item.pairs().get(left);
            int pick = left < answer.picks().size() ? answer.picks().get(left) : Answer.NONE;
            List<Choice> choices = new ArrayList<>();
            for (int place = 0; place < order.size(); place++) {
                choices.add(new Choice(
                        String.valueOf(place),
                        Markdown.plain(item.rights().get(order.get(place))),
                        order.get(place) == pick,
                        false,
                        ""));
            }
            String chosen = pick == Answer.NONE ? "" : item.rights().get(pick);
            rows.add(new Row(
                    Markdown.inline(pair.left()),
                    choices,
                    chosen,
                    pair.right(),
                    chosen.equals(pair.right()),
                    Markdown.inline(pair.why())));
        }
        return rows;
    }

    private static List<Row> steps(Ordering item, Answer answer, List<Integer> order) {
        List<Row> rows = new ArrayList<>();
        for (int step : order) {
            int pick = step < answer.picks().size() ? answer.picks().get(step) : Answer.NONE;
            List<Choice> choices = new ArrayList<>();
            for (int place = 0; place < order.size(); place++) {
                choices.add(new Choice(String.valueOf(place), String.valueOf(place + 1), place == pick, false, ""));
            }
            rows.add(new Row(
                    Markdown.inline(item.steps().get(step).text()),
                    choices,
                    pick == Answer.NONE ? "" : String.valueOf(pick + 1),
                    String.valueOf(step + 1),
                    pick == step,
                    Markdown.inline(item.steps().get(step).why())));
        }
        return rows;
    }

    /** Rows in their right order, for the results of an ordering item. */
    public List<Row> rowsInOrder() {
        return kind.equals("order")
                ? rows.stream()
                        .sorted((a, b) -> Integer.compare(Integer.parseInt(a.right()), Integer.parseInt(b.right())))
                        .toList()
                : rows;
    }

    /** right, partly or wrong. */
    public String mark() {
        return score >= 1 ? "right" : score > 0 ? "partly" : "wrong";
    }
}
