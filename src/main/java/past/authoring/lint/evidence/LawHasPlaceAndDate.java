package past.authoring.lint.evidence;

import java.util.regex.Pattern;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Prose;
import past.authoring.lint.rule.Rule;

/**
 * A sentence that says what the law is names the place and the date, on its screen at the latest. A sentence that asks or
 * supposes ("only where lawful", "if your licence allows") says nothing about the law.
 */
public final class LawHasPlaceAndDate implements Rule {
    private static final Pattern LAW = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|remains?|became|becomes|stays?|stayed|made) "
                    + "(?:\\w+ ){0,2}?(?:il|un)?(?:legal|lawful|criminali[sz]ed|decriminali[sz]ed)\\b"
                    + "(?!\\s+(?!(?:to|in|by|and|or|for|under|there|here|on|at|as|only|with|but|now|again|since|today)\\b)\\w)|\\bschedule (?:I|II|III|IV|V|1|2|3)\\b"
                    + "|\\b(?:statute|federal law|state law|the law|a law|the act|licen[sc](?:e|ing) (?:board|law|rules?)) "
                    + "(?:\\w+ )?(?:says?|requires?|bars?|allows?|forbids?|prohibits?|permits?|demands?|makes?|limits?|binds?)\\b"
                    + "|\\b(?:is|are) (?:a )?(?:crimes?|felon(?:y|ies)|misdemeanou?rs?|mandated reporters?|reportable by law|required by law)\\b");

    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:if|whether|where|wherever|whatever|unless|when|until|ask|asks|asked|check|checks|verify"
                    + "|look up|may|might|what|which|who|only|suppose|assume|nobody|no form)\\b");

    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida"
                    + "|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota"
                    + "|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)"
                    + "|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming"
                    + "|United States|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Canadian|Australia|Australian|New Zealand"
                    + "|Switzerland|Swiss|Netherlands|Dutch|Germany|German|European|Europe|Mexico|Mexican|Brazil|Peru|Jamaica|Czech|US|U\\.S\\.|UK|EU"
                    + "|American|(?:many|most|some|several|all|fifty) states|Controlled Substances Act|United Nations)\\b|\\b[Ff]ederal(?:ly)?\\b");

    private static final Pattern DATE = Pattern.compile("\\b(?:18|19|20)\\d\\d\\b");

    @Override
    public void look(Document document, Book book, Findings found) {
        boolean lesson = document.in("lessons/") || document.in("handouts/");
        if (!lesson && !document.in("quizzes/") && !document.in("scenarios/")) {
            return;
        }
        for (Passage passage : document.passages()) {
            if (lesson && !passage.body() || passage.mistake() || !lesson && !said(passage)) {
                continue;
            }
            for (String sentence : Prose.sentences(passage.text())) {
                String plain = Prose.unquoted(sentence);
                if (LAW.matcher(plain).find()
                        && !OPEN.matcher(plain).find()
                        && !plain.strip().endsWith("?")) {
                    judge(document, passage, sentence, lesson, found);
                }
            }
        }
    }

    /** What a quiz or a case says in the programme's own voice. */
    private static boolean said(Passage passage) {
        return switch (passage.key()) {
            case "why", "rationale", "feedback", "points", "model" -> true;
            default -> false;
        };
    }

    private static void judge(Document document, Passage passage, String sentence, boolean lesson, Findings found) {
        String around = lesson ? Screens.around(document, passage) : near(document, passage);
        boolean place = PLACE.matcher(around).find();
        boolean date = DATE.matcher(around).find();
        if (lesson && !(place && date) && passage.box().isEmpty()) {
            found.error(passage, sentence, "law", Prose.shortened(sentence));
        } else if (!place || lesson && !date) {
            found.warning(passage, sentence, "law-perhaps", Prose.shortened(sentence));
        }
    }

    /** The item or scene of a text, and what the file says at its top. */
    private static String near(Document document, Passage passage) {
        StringBuilder text = new StringBuilder();
        document.passages().stream()
                .filter(other -> other.part() == passage.part() && other.trail().startsWith(firstOf(passage.trail()))
                        || other.part() < 0)
                .forEach(other -> text.append(other.text()).append('\n'));
        return text.toString();
    }

    private static String firstOf(String trail) {
        return trail.contains("/") ? trail.substring(0, trail.indexOf('/')) : trail;
    }
}
