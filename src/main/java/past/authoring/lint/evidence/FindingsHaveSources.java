package past.authoring.lint.evidence;

import java.util.Set;
import java.util.regex.Pattern;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Prose;
import past.authoring.lint.rule.Rule;

/**
 * A sentence with a finding has its source beside it: in its paragraph, table or list. Minutes, ages, years, codes and
 * the programme's own rules are not findings. What only looks like one is a warning.
 */
public final class FindingsHaveSources implements Rule {
    private static final String COUNT =
            "(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen"
                    + "|\\w+ty|hundreds?|thousands?)";

    private static final String STUDIES = "(?:study|studies|trials?|meta-analys[ie]s|surveys?|systematic reviews?)";

    private static final Pattern SURE = Pattern.compile(
            "(?i)\\d\\s?%|\\d per ?cent\\b|\\bper cent of\\b"
                    + "|\\b[np]\\s?[=<]\\s?[\\d.]+|odds ratio|effect size of|hazard ratio"
                    + "|\\b(?:an?|one|the|another|several|most|many|" + COUNT + ") (?:\\w+[ -]){0,3}" + STUDIES
                    + "\\b[^.?!]{0,80}\\b(?:found|finds?|showed|shows?|shown|report(?:s|ed)|conclude[sd]?|suggest(?:s|ed)?)\\b"
                    + "|\\b(?:research|studies|evidence) (?:has |have )?(?:shows?|shown|finds?|found|suggests?)\\b"
                    + "|\\b" + COUNT + " (?:\\w+ ){0,2}(?:participants|respondents|volunteers|trials|randomi[sz]ed)\\b"
                    + "|\\b(?:asked|interviewed|surveyed|gave|tested|followed|received|randomi[sz]ed|among|sample|trial|study)\\b[^.?!|]{0,80}"
                    + "\\b\\d[\\d,]+ (?:\\w+[ -]){0,4}(?:people|men|women|adults|couples|patients|users|veterans|students|therapists|survivors)\\b");

    private static final Pattern PERHAPS =
            Pattern.compile("(?i)\\b(?:one|two|three|\\d+) (?:in|out of|of every) (?:\\w+teen|\\w+ty|ten|"
                    + "five|four|three|\\d+|hundred)\\b(?! (?:minutes?|hours?|days?|weeks?|months?))|\\bhas been (?:shown|proven)\\b"
                    + "|\\b(?:doubles?|halves|triples?) (?:the )?(?:risk|rate|chance)");

    /** Numbers that are none: years, dates, codes, times, ages, exercises, the pages of the programme. */
    private static final Pattern ORDINARY = Pattern.compile(
            "(?i)\\b(?:19|20)\\d\\d(?:s|–\\d+)?\\b|\\b(?:LINE|M\\dL|SC|OAR|CFR|USC|§)[-\\s]?[\\d.-]+"
                    + "|\\b\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\\b"
                    + "|\\b\\d{1,3}\\s?(?:[-–]|to|or|and)?\\s?\\d{0,3}[- ]?(?:minutes?|min|hours?|h|seconds?|s|days?|weeks?|months?|years?|words?|cards?|sentences?"
                    + "|statements?|lines?|screens?|points?|times?|steps?|questions?|letters?|metres?|per session)\\b"
                    + "|\\b(?:gate|step|card|row|question|part|phase|level|statement|number|no\\.|screen|vignette|column|section|chapter"
                    + "|rule|item|case|table|page|articles?|title|version|cards?|statements?|schedule|principle|standard|lesson|module|task|text|signs?)s? \\d[\\d.]*(?:(?:,| and| to|–|-) ?\\d+)*"
                    + "|\\b\\d{1,2}[:.]\\d\\d\\b|\\b(?:is|aged|was|at|age|over|under|turned|turns) \\d\\d\\b|, \\d\\d,|\\(\\d\\d\\)|^\\s*\\d+[.)]|\\n\\s*\\d+[.)]|\\*\\*\\d+[^*]*\\*\\*");

    /** A number of whom or of what findings count. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\w.,:/-])\\d[\\d,.]* (?:\\w+[ -]){0,4}(?:people|patients|users|women|men|couples|clients|therapists"
                    + "|adults|survivors|veterans|students|studies|trials|surveys|cases)\\b"
                    + "|\\b(?:on average|the mean|rate of|risk of|prevalence)\\b[^.?!|]{0,60}(?<![\\w.,:/-])\\d");

    /** Terms of the method that hold a number and find nothing. */
    private static final Pattern METHOD =
            Pattern.compile("(?i)\\b95 ?(?:%|per cent) confidence intervals?\\b|\\b100 ?(?:%|per cent)(?! of)");

    private static final Pattern SUPPOSED = Pattern.compile(
            "(?i)^\\W*(?:if|suppose|imagine|say|a (?:trial|study|survey) (?:of|with|in) \\w+ (?:people|patients|men|women|participants|couples) (?:that|which))\\b");

    /** The programme's own rules. */
    private static final Pattern OWN =
            Pattern.compile("\\bLINE-\\d\\d|\\b[Tt]his programme|\\b[Tt]he programme (?:asks|wants|counts|requires)");

    private static final String CITED = "[@";
    private static final Set<String> FICTION = Set.of("EXAMPLE", "ACTIVITY");

    @Override
    public void look(Document document, Book book, Findings found) {
        if (!document.in("lessons/") && !document.in("handouts/")) {
            return;
        }
        for (Passage passage : document.passages()) {
            if (passage.body()
                    && passage.kind() != Passage.Kind.HEADING
                    && !FICTION.contains(passage.box())
                    && !passage.text().contains(CITED)) {
                look(document, passage, found);
            }
        }
    }

    private static void look(Document document, Passage passage, Findings found) {
        for (String quoted : Prose.sentences(passage.text())) {
            String sentence = METHOD.matcher(Prose.unquoted(quoted)).replaceAll(" ");
            boolean sure =
                    SURE.matcher(sentence).find() && !SUPPOSED.matcher(sentence).find();
            if ((sure || perhaps(sentence))
                    && !OWN.matcher(sentence).find()
                    && !Screens.together(document, passage).contains(CITED)) {
                say(document, passage, quoted, sure, found);
                return;
            }
        }
    }

    private static boolean perhaps(String sentence) {
        return COUNTED.matcher(ORDINARY.matcher(sentence).replaceAll(" ")).find()
                || PERHAPS.matcher(sentence).find();
    }

    private static void say(Document document, Passage passage, String sentence, boolean sure, Findings found) {
        boolean screen = Screens.around(document, passage).contains(CITED);
        if (sure && !screen) {
            found.error(passage, sentence, "finding.source", Prose.shortened(sentence));
        } else if (sure) {
            found.warning(passage, sentence, "finding.far", Prose.shortened(sentence));
        } else if (!screen) {
            found.warning(passage, sentence, "finding.perhaps", Prose.shortened(sentence));
        }
    }
}
