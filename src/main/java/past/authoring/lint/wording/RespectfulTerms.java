package past.authoring.lint.wording;

import java.util.List;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Prose;
import past.authoring.lint.rule.Rule;

/** The person first, and the person's own words; identity is never the problem to be treated. */
public final class RespectfulTerms implements Rule {
    private static final List<Terms> TERMS = List.of(
            Terms.refused(
                    "respect",
                    "(?i)\\b(?:commit(?:s|ted|ting)? suicide|transgendered|transsexuals?|hermaphrodites?|addicts?|junkies?"
                            + "|schizophrenics?|(?:a|an|the) (?:bipolar|borderline|autistic|epileptic|diabetic)s?(?= (?:is|was|who"
                            + "|has|may|can|will)\\b|[.,;])|borderlines|frigid|wheelchair.bound|the (?:disabled|mentally ill)"
                            + "|prostitutes?|lifestyle choice|sexual preferences?|perverts?|normal (?:people|couples|sex)"
                            + "|illegal (?:immigrants?|aliens?)|opposite sex|both genders|preferred pronouns?)\\b"),
            Terms.doubted(
                    "respect-perhaps",
                    "(?i)\\b(?:victims?|alcoholics?|homosexuals?|impoten(?:t|ce)|suffer(?:s|ed|ing)? from (?:an? |the )?(?:\\w+ )?(?:depression|anxiety|disorder|dysfunction|illness|disease|ptsd|trauma|schizophrenia|hiv|addiction)|promiscu\\w+"
                            + "|biological (?:males?|females?|m[ae]n|wom[ae]n|sex)|husbands and wives|crazy|insane)\\b"));

    @Override
    public void look(Document document, Book book, Findings found) {
        if (!Terms.readsLikeProse(document)) {
            return;
        }
        for (Passage passage : document.passages()) {
            if (Terms.isProse(passage) && !passage.mistake()) {
                String text = Prose.unquoted(passage.text());
                TERMS.forEach(terms -> terms.look(passage, text, found));
            }
        }
    }
}
