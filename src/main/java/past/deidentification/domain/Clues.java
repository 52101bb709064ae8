package past.deidentification.domain;

import static past.deidentification.domain.IdentifierKind.ADDRESS;
import static past.deidentification.domain.IdentifierKind.AGE;
import static past.deidentification.domain.IdentifierKind.BIRTHDAY;
import static past.deidentification.domain.IdentifierKind.CARD;
import static past.deidentification.domain.IdentifierKind.CLIENT_CODE;
import static past.deidentification.domain.IdentifierKind.DAY_AND_TIME;
import static past.deidentification.domain.IdentifierKind.EMAIL;
import static past.deidentification.domain.IdentifierKind.FULL_DATE;
import static past.deidentification.domain.IdentifierKind.INITIALS;
import static past.deidentification.domain.IdentifierKind.IP;
import static past.deidentification.domain.IdentifierKind.NAME;
import static past.deidentification.domain.IdentifierKind.PHONE;
import static past.deidentification.domain.IdentifierKind.RARE_FACT;
import static past.deidentification.domain.IdentifierKind.RECORD_NUMBER;
import static past.deidentification.domain.IdentifierKind.SEXUAL_DETAIL;
import static past.deidentification.domain.IdentifierKind.SOCIAL_SECURITY;
import static past.deidentification.domain.IdentifierKind.URL;

import java.util.List;
import past.deidentification.domain.Clue.Test;

/**
 * The patterns, after the Safe Harbor list of 45 CFR 164.514(b)(2). A year alone, a month with a year, and an age up to 89
 * pass. Every repetition is bounded or unambiguous, so that no text makes a pattern slow.
 */
final class Clues {

    private static final String START = "(?<![\\p{L}\\d])";
    private static final String END = "(?![\\p{L}\\d])";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?";
    private static final String NTH = "\\d{1,2}(?:st|nd|rd|th)";
    private static final String CLOCK =
            "(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?|\\d{1,2} ?o['\u2019]clock|noon|midnight)";
    private static final String PERSON = "(?:[Cc]lient|[Pp]atient|[Hh]usband|[Ww]ife|[Pp]artner|[Ss]pouse|[Bb]oyfriend"
            + "|[Gg]irlfriend|[Ff]ianc\u00e9e?|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Mm]other|[Ff]ather|[Cc]olleague"
            + "|[Tt]herapist|[Ss]upervisee)";
    private static final String NUMBERED =
            "(?:medical record|record|chart|account|policy|plan|member|licen[cs]e|passport" + "|case|file)";
    private static final String OFFICE =
            "(?:mayor|priest|imam|rabbi|pastor|bishop|judge|senator|governor|sheriff|principal"
                    + "|surgeon|astronaut|pilot|actor|actress|singer|athlete|footballer|celebrity|politician|influencer)";
    private static final String SCHOLARS =
            "(?! (?:Rogers|Schnarch|Perel|Nagoski|Kaplan|Masters|Johnson|Gottman|Grof|Mithoefer"
                    + "|Yalom|Freud|Jung|Porges|Levine|Schwartz|Phelps|Kleinplatz|Brotto|Basson|Weiner))";
    private static final String GIVEN =
            "(?:James|Mary|Michael|Patricia|Robert|Jennifer|John|Linda|David|Elizabeth|William"
                    + "|Barbara|Richard|Susan|Joseph|Jessica|Thomas|Sarah|Christopher|Karen|Charles|Lisa|Daniel|Nancy|Matthew|Sandra"
                    + "|Anthony|Betty|Ashley|Emily|Steven|Kimberly|Andrew|Margaret|Paul|Donna|Joshua|Michelle|Kenneth|Carol|Kevin"
                    + "|Amanda|Brian|Melissa|Timothy|Deborah|Ronald|Stephanie|George|Rebecca|Jason|Sharon|Edward|Laura|Jeffrey|Cynthia"
                    + "|Ryan|Amy|Jacob|Kathleen|Nicholas|Angela|Gary|Shirley|Eric|Brenda|Jonathan|Emma|Stephen|Anna|Larry|Pamela|Justin"
                    + "|Nicole|Scott|Samantha|Brandon|Katherine|Benjamin|Christine|Samuel|Helen|Gregory|Debra|Alexander|Rachel|Patrick"
                    + "|Carolyn|Janet|Maria|Jos\u00e9|Jose|Mohammed|Muhammad|Ahmed|Fatima|Aisha|Ibrahim|Juan|Carlos|Sofia|Olivia|Noah|Liam"
                    + "|Ethan|Sophia|Isabella|Lucas|Mia|Tom|Mike|Jenny|Steve|Sue|Jim|Kate|Ben|Sam|Dave|Tim|Matt|Josh|Jess|Priya|Wei)";

    static final List<Clue> ALL = List.of(
            clue(EMAIL, "[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,8}"),
            clue(
                    EMAIL,
                    START
                            + "[a-z0-9._-]{1,64}(?: at | ?[(\\[]at[)\\]] ?)[a-z0-9-]{1,63}(?: dot | ?[(\\[]dot[)\\]] ?|\\.)"
                            + "(?:com|org|net|edu|gov|co)" + END),
            clue(URL, "(?:https?://|www\\.)[^\\s<>\"]{1,2000}"),
            clue(
                    URL,
                    START + "[a-z0-9-]{1,63}\\.(?:com|org|net|edu|gov|io|info|health|clinic)(?:/[^\\s<>\"]{0,2000})?"
                            + END),
            clue(IP, "(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?!\\.?\\d)"),
            clue(IP, "(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4}){1,4}(?![0-9a-f:])"),
            new Clue(CARD, "(?<!\\d)\\d(?:[ -]?\\d){12,18}(?!\\d)", false, Test.CARD),
            clue(SOCIAL_SECURITY, "(?<![\\d-])\\d{3}[- ]\\d{2}[- ]\\d{4}(?![\\d-])"),
            clue(SOCIAL_SECURITY, START + "(?:SSN|social security)[^\\d\\n]{0,15}\\d{4,9}" + END),
            clue(RECORD_NUMBER, START + "MRN[^\\d\\n]{0,10}\\d{3,}"),
            clue(RECORD_NUMBER, START + NUMBERED + "(?: (?:number|no\\.?|id))?[ :#]{1,3}[a-z]{0,3}-?\\d{5,}" + END),
            clue(RECORD_NUMBER, "# ?\\d{6,}"),
            cased(RECORD_NUMBER, START + "(?=[A-Z]{0,16}\\d)(?=\\d{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}" + END),
            clue(PHONE, "\\+\\d{1,3}(?:[ .()-]{0,2}\\d){6,14}(?!\\d)"),
            clue(PHONE, "(?<![\\d-])(?:1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?!\\d)"),
            clue(PHONE, "(?<![\\d.-])(?:\\d{3}-\\d{4}|\\d{10,11})(?![\\d-])"),
            cased(
                    CLIENT_CODE,
                    START + "(?:[Cc]lient|[Pp]atient|[Cc]ouple|[Cc]ase) (?:[Nn]o\\.? ?|#)?[A-Z]{1,3}-?\\d{1,4}" + END),
            clue(
                    BIRTHDAY,
                    START
                            + "(?:(?:his|her|their|client['\u2019]s|patient['\u2019]s) birthday|date of birth|DOB|born on)"
                            + END),
            clue(BIRTHDAY, START + "turn(?:s|ed|ing) \\d{1,3} (?:on|last|this|next|yesterday|today|tomorrow)" + END),
            clue(FULL_DATE, "(?<!\\d)(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)"),
            clue(FULL_DATE, "(?<![\\d.])\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?![\\d])"),
            clue(FULL_DATE, START + "on \\d{1,2}/\\d{1,2}(?![\\d/])"),
            cased(FULL_DATE, START + MONTH + " (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?![\\d:%\\p{L}])(?:,? \\d{4})?"),
            cased(FULL_DATE, START + "\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + END + "(?:,? \\d{4})?"),
            clue(FULL_DATE, START + WEEKDAY + ",? (?:the )?" + NTH + END),
            clue(FULL_DATE, START + "on the " + NTH + "(?=$|[.,;:!?)]| of )"),
            clue(
                    DAY_AND_TIME,
                    START + WEEKDAY + "(?: morning| afternoon| evening| night)?,? (?:at |around |about )?" + CLOCK),
            clue(DAY_AND_TIME, START + CLOCK + "(?: on| this| last| next|,)? " + WEEKDAY + END),
            cased(
                    ADDRESS,
                    START + "\\d{1,5} (?:\\p{Lu}\\p{Ll}{1,30} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr"
                            + "|Boulevard|Blvd|Court|Ct|Way|Place|Square)" + END),
            cased(ADDRESS, START + "[A-Z]{2},? \\d{5}(?:-\\d{4})?" + END),
            clue(ADDRESS, START + "zip(?: code)?:? \\d{3,5}" + END),
            name(START + "[Mm]y (?:client|patient|couple)s?,? (\\p{Lu}\\p{L}{0,30})" + END),
            name(START + PERSON + "s?,? (?:named |called |is )?(\\p{Lu}[\\p{Ll}'\u2019-]{1,30})"),
            name(START + "(?:named|called|name is|name was) (\\p{Lu}[\\p{Ll}'\u2019-]{1,30})"),
            name(
                    START
                            + "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Rev|Pastor|Father|Rabbi|Imam)\\.? (\\p{Lu}[\\p{L}'\u2019-]{0,30})"),
            cased(NAME, START + GIVEN + SCHOLARS + END),
            name(INITIALS, START + PERSON + "s?,? (?:\\p{Ll}{1,15},? ){0,3}(\\p{Lu}\\. ?\\p{Lu}\\.?)" + END),
            name(
                    INITIALS,
                    START + "(\\p{Lu}\\. ?\\p{Lu}\\.),? (?:\\p{Ll}{1,15} ){0,3}(?:client|patient|she|he|her|his)"
                            + END),
            name(INITIALS, START + "(?:[Cc]lient|[Pp]atient) (\\p{Lu})\\.?(?![\\p{L}\\d'\u2019-])"),
            clue(AGE, START + "(?:9\\d|1[0-2]\\d)[- ]?(?:year(?:s)?[- ]old|y/?o|years of age)" + END),
            clue(AGE, START + "aged? (?:9\\d|1[0-2]\\d)" + END),
            clue(AGE, START + "in (?:his|her|their) (?:nineties|90s)" + END),
            clue(
                    RARE_FACT,
                    START + "(?:only|first|youngest|oldest|famous|well-known) (?:\\p{L}{1,20} ){0,2}" + OFFICE + END),
            clue(RARE_FACT, START + OFFICE + " (?:of|in|at) "),
            clue(
                    RARE_FACT,
                    START + "the (?:only|first) (?:\\p{L}{1,20} ){1,3}(?:in|of|at|from) (?:the|our|this|town|county)"
                            + END),
            clue(RARE_FACT, START + "(?:famous|celebrity|in the news|on television|on TV)" + END),
            clue(
                    SEXUAL_DETAIL,
                    START
                            + "(?:masturbat\\p{L}{1,6}|ejaculat\\p{L}{1,6}|penetrat\\p{L}{1,6}|orgasm\\p{L}{0,4}|intercourse"
                            + "|oral sex|anal sex|erections?|fetish\\p{L}{0,4}|porn\\p{L}{0,8}|genitals?)" + END));

    private Clues() {}

    private static Clue clue(IdentifierKind kind, String expression) {
        return new Clue(kind, expression, true, Test.NONE);
    }

    private static Clue cased(IdentifierKind kind, String expression) {
        return new Clue(kind, expression, false, Test.NONE);
    }

    private static Clue name(String expression) {
        return name(NAME, expression);
    }

    private static Clue name(IdentifierKind kind, String expression) {
        return new Clue(kind, expression, false, Test.NAME);
    }
}
