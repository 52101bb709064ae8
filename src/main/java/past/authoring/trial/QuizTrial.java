package past.authoring.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import past.curriculum.markdown.Markdown;
import past.quiz.domain.Draw;
import past.quiz.domain.ItemBank;
import past.quiz.domain.Result;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.NotAnAnswer;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Ordering;

/**
 * One draw from a draft bank.
 *
 * @param result null before answers were sent
 */
public record QuizTrial(List<Question> questions, Result result) {

    /** How an item is answered on the page. */
    public enum Kind {
        ONE,
        SEVERAL,
        ORDER,
        MATCH,
        NUMBER
    }

    /**
     * One item as it is shown.
     *
     * @param shown options, steps or right sides in the order of this draw, safe HTML (right sides: plain text)
     * @param lefts left sides of a matching item, safe HTML
     * @param sent what was answered, place by place; empty before
     * @param outcome {@code right}, {@code partly} or {@code wrong}; null before answers were sent
     * @param reasons rationale and reasons, safe HTML; shown after answers were sent
     */
    public record Question(
            String id,
            Kind kind,
            boolean critical,
            String stem,
            List<String> shown,
            List<String> lefts,
            String unit,
            List<String> sent,
            String outcome,
            List<String> reasons) {

        public boolean chosen(int place) {
            return sent.contains(String.valueOf(place));
        }

        /** What was sent for a row; "" when nothing was. */
        public String row(int at) {
            return at < sent.size() ? sent.get(at) : "";
        }
    }

    /** @param sent values of the page for an item id; null before answers were sent */
    public static QuizTrial of(ItemBank bank, long seed, int passMark, Function<String, List<String>> sent) {
        List<Item> items = Draw.from(bank, Set.of(), seed);
        Map<String, Answer> answers = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        for (Item item : items) {
            List<Integer> order = Draw.order(item, seed);
            List<String> values = sent == null ? List.of() : sent.apply(item.id());
            String outcome = null;
            if (sent != null) {
                Answer answer = read(item, values, order);
                answers.put(item.id(), answer);
                double score = item.score(answer);
                outcome = score >= 1 ? "right" : score > 0 ? "partly" : "wrong";
            }
            questions.add(question(item, order, values, outcome));
        }
        return new QuizTrial(List.copyOf(questions), sent == null ? null : Result.of(items, answers, passMark));
    }

    /** What cannot be an answer counts as none: a trial has nothing to protect. */
    private static Answer read(Item item, List<String> values, List<Integer> order) {
        try {
            return item.read(values, order);
        } catch (NotAnAnswer e) {
            return Answer.EMPTY;
        }
    }

    private static Question question(Item item, List<Integer> order, List<String> sent, String outcome) {
        Kind kind = Kind.NUMBER;
        List<String> things = List.of();
        List<String> lefts = List.of();
        String unit = "";
        List<String> reasons = new ArrayList<>();
        reasons.add(Markdown.inline(item.rationale()));
        if (item instanceof Choosing choosing) {
            kind = choosing.several() ? Kind.SEVERAL : Kind.ONE;
            things = choosing.options().stream()
                    .map(o -> Markdown.inline(o.text()))
                    .toList();
            choosing.options().stream().filter(Choosing.Option::key).forEach(o -> reasons.add(why(o.text(), o.why())));
        } else if (item instanceof Ordering ordering) {
            kind = Kind.ORDER;
            things = ordering.steps().stream()
                    .map(s -> Markdown.inline(s.text()))
                    .toList();
            ordering.steps().forEach(s -> reasons.add(why(s.text(), s.why())));
        } else if (item instanceof Matching matching) {
            kind = Kind.MATCH;
            things = matching.rights().stream().map(Markdown::plain).toList();
            lefts = matching.pairs().stream()
                    .map(p -> Markdown.inline(p.left()))
                    .toList();
            matching.pairs().forEach(p -> reasons.add(why(p.left() + " → " + p.right(), p.why())));
        } else if (item instanceof Numeric numeric) {
            unit = numeric.unit();
            reasons.add(Markdown.inline(numeric.answer().toPlainString() + " " + unit));
        }
        List<String> all = things;
        List<String> shown = order.stream().map(all::get).toList();
        return new Question(
                item.id(),
                kind,
                item.critical(),
                Markdown.inline(item.stem()),
                shown,
                lefts,
                unit,
                sent,
                outcome,
                List.copyOf(reasons));
    }

    private static String why(String text, String why) {
        return "<strong>" + Markdown.inline(text) + "</strong>" + (why == null ? "" : " " + Markdown.inline(why));
    }
}
