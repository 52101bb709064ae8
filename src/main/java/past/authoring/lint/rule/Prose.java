package past.authoring.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the rules read a passage: its sentences, its words, and what in it is quoted. */
public final class Prose {
    private static final Pattern QUOTED = Pattern.compile("“[^”]{1,600}”|\"[^\"]{1,600}\"|‘[^’]{1,400}’(?!\\p{L})"
            + "|(?<![*\\p{L}\\d])\\*(?![*\\s])[^*\\n]{1,300}(?<!\\s)\\*(?![*\\p{L}\\d])"
            + "|(?<![\\p{L}\\d])'(?=[\\p{L}\\d])(?:[^']|(?<=\\p{L})'(?=\\p{L})){1,400}'(?![\\p{L}\\d])");
    private static final Pattern END = Pattern.compile(
            "(?<!\\bDr|\\bSt|\\bMs|\\bMr|\\be\\.g|\\bi\\.e|\\bno|\\bvs)[.!?][\"”’')*\\]]*\\s+(?=[\\p{Lu}\\d\"“‘'*(\\[|])|\\n(?=\\s*(?:[-*+|]|\\d+[.)])\\s?)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[’'-][\\p{L}\\d]+)*");

    private Prose() {}

    /** The same text with every quotation and emphasised phrase blanked out, so that places stay the same. */
    public static String unquoted(String text) {
        StringBuilder rest = new StringBuilder(text);
        Matcher quote = QUOTED.matcher(text);
        while (quote.find()) {
            for (int i = quote.start(); i < quote.end(); i++) {
                rest.setCharAt(i, rest.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return rest.toString();
    }

    /** What stands between quotation marks, marks included. */
    public static List<String> quotations(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(quotation -> !quotation.startsWith("*"))
                .toList();
    }

    /** Sentences, rows of a table and entries of a list, in order. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            sentences.add(text.substring(start, end.end()).strip());
            start = end.end();
        }
        sentences.add(text.substring(start).strip());
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    /** Words in lower case; citations and mark-up are none. */
    public static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("\\[@[^]]*]", " "))
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** A sentence short enough to be shown in a finding. */
    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 90 ? line : line.substring(0, 88).stripTrailing() + " …";
    }
}
