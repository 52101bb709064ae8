package past.authoring.lint.wording;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;

/** A list of words to look for in the prose of a document, and what is said when one is found. */
final class Terms {
    /** Names and addresses of other people's works are theirs. */
    private static final Set<String> CODES = Set.of(
            "id",
            "code",
            "objective",
            "type",
            "source",
            "next",
            "breaks",
            "lesson",
            "key",
            "doi",
            "url",
            "authors",
            "author",
            "reviewer",
            "where",
            "start",
            "quality",
            "variant-of");

    private final Pattern pattern;
    private final String rule;
    private final boolean error;

    private Terms(String rule, boolean error, String pattern) {
        this.rule = rule;
        this.error = error;
        this.pattern = Pattern.compile(pattern);
    }

    /** @param pattern is told apart by case; {@code (?i)} in front of it when it is not */
    static Terms refused(String rule, String pattern) {
        return new Terms(rule, true, pattern);
    }

    static Terms doubted(String rule, String pattern) {
        return new Terms(rule, false, pattern);
    }

    /** Whether the document is prose of the curriculum at all. */
    static boolean readsLikeProse(Document document) {
        return !document.path().equals("README.md")
                && !document.path().equals("LICENSE")
                && !document.path().equals("bibliography.yaml");
    }

    static boolean isProse(Passage passage) {
        return passage.body() || !CODES.contains(passage.key());
    }

    /**
     * Says the first word that is on the list, unless {@code spared} says that it is innocent there.
     *
     * @param text of the passage, with what is quoted or without it
     */
    void look(Passage passage, String text, Findings found, Spared spared) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!spared.spares(text, matcher)) {
                if (error) {
                    found.error(passage, matcher.group(), rule, matcher.group().strip());
                } else {
                    found.warning(
                            passage, matcher.group(), rule, matcher.group().strip());
                }
                return;
            }
        }
    }

    void look(Passage passage, String text, Findings found) {
        look(passage, text, found, (words, word) -> false);
    }

    /** What makes a word innocent. */
    interface Spared {
        boolean spares(String text, Matcher word);
    }
}
