package past.authoring.preview;

import java.util.List;
import java.util.Map;
import past.curriculum.markdown.Markdown;
import past.platform.Words;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Ordering;
import past.quiz.domain.item.Writing;

/** An item bank with keys and rationales, as only authors see it. */
final class BankView {
    private BankView() {}

    static Shown of(ItemBank bank) {
        Map<String, Integer> drawn = bank.blueprint();
        String facts = say(
                "preview.bank",
                bank.items().size(),
                drawn.size(),
                drawn.values().stream().mapToInt(Integer::intValue).sum());
        List<Shown.Section> sections = bank.items().stream()
                .map(i -> new Shown.Section(i.id(), Html.text(i.id()), item(i)))
                .toList();
        return new Shown(say("preview.bank-title", bank.lesson()), facts, "", sections);
    }

    private static String item(Item item) {
        String chips = Html.chip("quiet", item.type().name())
                + Html.chip("quiet", item.objective())
                + (item.critical() ? Html.chip("brick", say("preview.critical")) : "")
                + Html.chip(
                        "quiet",
                        say("preview.difficulty", Math.round(item.head().difficulty() * 100)));
        StringBuilder html = new StringBuilder(Html.tag("p", "chips", chips));
        html.append(Html.tag("p", "stem", Markdown.inline(item.stem())));
        html.append(answers(item));
        html.append(
                Html.tag("p", Html.tag("strong", say("preview.rationale")) + " " + Markdown.inline(item.rationale())));
        html.append(
                Html.tag("p", "quiet", Html.text(String.join(", ", item.head().sources()))));
        return Html.tag("div", "item", html.toString());
    }

    private static String answers(Item item) {
        if (item instanceof Choosing choosing) {
            return Html.list(
                    "ul",
                    "options",
                    choosing.options().stream()
                            .map(o -> option(o.text(), o.key(), o.why()))
                            .toList());
        }
        if (item instanceof Ordering ordering) {
            return Html.list(
                    "ol",
                    "options",
                    ordering.steps().stream()
                            .map(s -> Markdown.inline(s.text()) + why(s.why()))
                            .toList());
        }
        if (item instanceof Matching matching) {
            List<String> pairs = matching.pairs().stream()
                    .map(p -> Markdown.inline(p.left()) + " → " + Markdown.inline(p.right()) + why(p.why()))
                    .toList();
            String extra = matching.extraRight().isEmpty()
                    ? ""
                    : Html.tag(
                            "p",
                            "quiet",
                            say("preview.extra") + " " + Html.text(String.join("; ", matching.extraRight())));
            return Html.list("ul", "options", pairs) + extra;
        }
        if (item instanceof Numeric numeric) {
            return Html.tag(
                    "p",
                    Html.chip("sage", say("preview.key"))
                            + Html.text("%s ± %s %s".formatted(numeric.answer(), numeric.tolerance(), numeric.unit())));
        }
        Writing writing = (Writing) item;
        return Html.list(
                        "ul",
                        "options",
                        writing.rubric().stream()
                                .map(p -> Html.chip("quiet", String.valueOf(p.points())) + Markdown.inline(p.text()))
                                .toList())
                + why(writing.model());
    }

    static String option(String text, boolean key, String why) {
        return (key ? Html.chip("sage", say("preview.key")) : "") + Markdown.inline(text) + why(why);
    }

    private static String why(String why) {
        return why == null || why.isBlank() ? "" : Html.tag("p", "quiet", Markdown.inline(why));
    }

    private static String say(String key, Object... args) {
        return Words.say("authoring", key, args);
    }
}
