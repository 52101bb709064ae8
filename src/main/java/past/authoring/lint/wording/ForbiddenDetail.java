package past.authoring.lint.wording;

import java.util.List;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Rule;

/**
 * No amount of a medicine, no way to take it, no way to obtain it, nowhere (LINE-05, LINE-06); not in quotation marks
 * and not in a wrong answer.
 */
public final class ForbiddenDetail implements Rule {
    private static final String MEDICINE = "(?:ketamine|esketamine|mdma|psilocybin|lsd|mushrooms?|truffles?|ayahuasca"
            + "|peyote|mescaline|cannabis|the (?:medicine|drug|substance)|lozenges?|it|them|some)";

    private static final List<Terms> TERMS = List.of(
            Terms.refused(
                    "detail.amount",
                    "(?i)(?<![\\d.,])\\d+(?:[.,]\\d+)?(?:\\s?(?:-|–|to)\\s?\\d+(?:[.,]\\d+)?)?\\s?"
                            + "(?:mg(?:/kg)?|milligrams?|[µμ]g(?:/kg)?|mcg|micrograms?|grams?|millilit(?:re|er)s?|ml)\\b"
                            + "|(?<![\\d.,])\\d+(?:[.,]\\d+)?\\s?g\\b(?!/)|\\b(?:one|two|five|ten|twelve|\\w+teen|\\w+ty|(?:a |one |two )?hundred|half a) (?:milli|micro)grams?\\b"),
            Terms.refused(
                    "detail.amount",
                    "(?i)\\b(?:doses? of (?:\\d|a |half|one|two)|(?:low|high|higher|lower|full|half|single|double|threshold"
                            + "|heroic|starting|second|booster) doses?\\b(?! of (?:humility|doubt|caution)))"),
            Terms.refused(
                    "detail.route",
                    "(?i)\\b(?:intramuscular(?:ly)?|sublingual(?:ly)?|intranasal(?:ly)?|intravenous(?:ly)?|subcutaneous(?:ly)?"
                            + "|insufflat\\w+|snort(?:s|ed|ing)?\\b|under (?:the|your) tongue|lozenges?|troches?)\\b"),
            Terms.refused("detail.route", "\\b(?:IV|IM) (?:ketamine|drip|infusions?|injections?|line)\\b"),
            Terms.doubted(
                    "detail.route-perhaps",
                    "(?i)\\b(?:nasal(?:ly)?|nose spray|infusions?|injections?|injected|vap(?:e|ed|ing))\\b"),
            Terms.refused(
                    "detail.supply",
                    "(?i)\\b(?:dark ?(?:web|net)|(?:grow|growing) (?:kits?|your own|" + MEDICINE + ")|spores?\\b"
                            + "|(?:buy|buying|order|ordering|get hold of|obtain) (?:\\w+ )?(?:ketamine|mdma|psilocybin|lsd|mushrooms)"
                            + "|online pharmac(?:y|ies) that)"),
            Terms.refused(
                    "detail.use",
                    "(?i)\\b(?:self-administ\\w+|re-?dos(?:e|es|ed|ing)|top(?:ping|ped)? up (?:the|your|his|her)|"
                            + "take (?:a little |some )?more (?:" + MEDICINE + ")|on an empty stomach)\\b"),
            Terms.doubted("detail.use-perhaps", "(?i)\\b(?:micro-?dos\\w+|dos(?:age|ages|ing))\\b"));

    @Override
    public void look(Document document, Book book, Findings found) {
        if (!Terms.readsLikeProse(document)) {
            return;
        }
        for (Passage passage : document.passages()) {
            if (Terms.isProse(passage)) {
                TERMS.forEach(terms -> terms.look(passage, passage.text(), found));
            }
        }
    }
}
