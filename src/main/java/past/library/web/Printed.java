package past.library.web;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.platform.Words;

/** Markdown for paper: boxes to tick, lines to write on, and tables that can be moved sideways on a small screen. */
final class Printed {
    private static final Pattern TICK_ITEM = Pattern.compile("<li>(\\s*<p>)?\\[ \\]\\s*");
    private static final Pattern BLANK = Pattern.compile("_{3,}");
    private static final int SHORT = 12;
    private static final String TICK = "<span class=\"tick-box\" aria-hidden=\"true\"></span>";

    private Printed() {}

    static String html(String markdown, CitationNumbers numbers) {
        String html = Markdown.html(markdown, numbers);
        html = TICK_ITEM.matcher(html).replaceAll("<li class=\"tick\">$1" + TICK);
        html = html.replace("[ ]", TICK)
                .replace(
                        "<table>",
                        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"" + say("table")
                                + "\"><table>")
                .replace("</table>", "</table></div>");
        return BLANK.matcher(html).replaceAll(Printed::blank);
    }

    private static String blank(MatchResult blank) {
        return "<span class=\"blank" + (blank.group().length() > SHORT ? " blank-long" : "")
                + "\"><span class=\"hidden\">" + say("blank") + "</span></span>";
    }

    private static String say(String key) {
        return Words.say("library", key);
    }
}
