package past.authoring.lint.wording;

import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Rule;

/** What was on the writer's desk and not meant for readers: working material, notes to oneself, place-holders. */
public final class WorkshopWords implements Rule {
    private static final Terms TERMS = Terms.refused(
            "workshop",
            "\\b(?:[Tt]he|[Tt]his|[Oo]ur) seeds?(?:[’']s)?\\b(?! (?:of|from|oil|heads?))|\\b[Ss]eeds? 00\\d\\b"
                    + "|\\b(?:TODO|TBD|FIXME|XXX|[Ll]orem ipsum)\\b|\\bissue #?\\d+\\b|\\bprogramme plan\\b|/work/|/tmp/");

    @Override
    public void look(Document document, Book book, Findings found) {
        if (!Terms.readsLikeProse(document)) {
            return;
        }
        for (Passage passage : document.passages()) {
            TERMS.look(passage, passage.text(), found);
        }
    }
}
