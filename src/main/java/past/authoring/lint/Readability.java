package past.authoring.lint;

import java.util.List;
import java.util.regex.Pattern;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Prose;

/**
 * How easily English prose reads: Flesch's reading ease of 1948, 206.835 − 1.015 · words a sentence − 84.6 · syllables a
 * word. About 60 is plain English, 30 an academic paper. A report and no rule: a formula does not read.
 */
public final class Readability {
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])e[ds]$");

    private Readability() {}

    /** Reading ease of the running text of a lesson, without tables and self-checks; 0 for a text without words. */
    public static long ease(Document lesson) {
        StringBuilder text = new StringBuilder();
        lesson.passages().stream()
                .filter(p -> p.body() && p.kind() != Passage.Kind.TABLE && p.kind() != Passage.Kind.HEADING)
                .forEach(
                        p -> text.append(p.text()).append(p.text().matches("(?s).*[.!?:][”\"*)]*") ? "\n- " : ".\n- "));
        return Math.round(ease(text.toString()));
    }

    /** Reading ease of any text, nominally 0 to 100. */
    public static double ease(String text) {
        List<String> words = Prose.words(text);
        if (words.isEmpty()) {
            return 0;
        }
        long sentences = Prose.sentences(text).stream()
                .filter(sentence -> !Prose.words(sentence).isEmpty())
                .count();
        int syllables = words.stream().mapToInt(Readability::syllables).sum();
        return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
    }

    /** Groups of vowels, without an e that is not heard; at least one. */
    static int syllables(String word) {
        return Math.max(1, (int)
                SYLLABLE.matcher(SILENT.matcher(word).replaceAll("")).results().count());
    }
}
