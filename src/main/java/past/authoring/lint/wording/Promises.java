package past.authoring.lint.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Prose;
import past.authoring.lint.rule.Rule;

/**
 * No promise of benefit and no easy talk of risk (LINE-09). Such words may stand inside quotation marks, in a wrong
 * option that is taken apart beside it, or where they are denied.
 */
public final class Promises implements Rule {
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:no|not|never|nobody|no one|none|nothing|neither|nor|cannot|without|instead of|rather than|whether"
                    + "|if|claims?|called|promis\\w+|word|words|\\w+n[’']t)\\b");
    private static final int NEAR = 90;

    private static final List<Terms> TERMS = List.of(
            Terms.refused(
                    "promise",
                    "(?i)\\b(?:guarantee[ds]?|guaranteed|miracles?|miraculous(?:ly)?|safe and easy|light and easy|risk-free"
                            + "|100 ?% (?:safe|effective)|completely safe|game.changer|life-changing|works for everybody)\\b"),
            Terms.refused("promise", "(?i)\\b(?:cures?|cured|curing)\\b"),
            Terms.refused("promise", "(?i)\\bbreakthroughs?\\b(?! (?:therapy )?designation)"),
            Terms.doubted(
                    "promise-perhaps",
                    "(?i)\\b(?:heals? (?:trauma|shame|you)|proven to|always works|transforms? your)\\b"));

    @Override
    public void look(Document document, Book book, Findings found) {
        if (!Terms.readsLikeProse(document)) {
            return;
        }
        for (Passage passage : document.passages()) {
            if (Terms.isProse(passage) && !passage.mistake()) {
                String text = Prose.unquoted(passage.text());
                TERMS.forEach(terms -> terms.look(passage, text, found, Promises::denied));
            }
        }
    }

    private static boolean denied(String text, Matcher word) {
        String before = text.substring(Math.max(0, word.start() - NEAR), word.start());
        int sentence = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("? "), before.lastIndexOf('|')));
        return DENIED.matcher(before.substring(sentence + 1)).find();
    }
}
