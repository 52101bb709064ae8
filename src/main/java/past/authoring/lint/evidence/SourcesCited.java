package past.authoring.lint.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.curriculum.domain.Bibliography;

/** Every source is cited somewhere: its key stands on a line that cites or lists. */
public final class SourcesCited implements Rule {
    /** Longest line on which a key stands alone in a list. */
    private static final int ENTRY = 60;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{3,}");

    @Override
    public void look(Document document, Book book, Findings found) {
        Bibliography bibliography =
                document.path().equals("bibliography.yaml") ? book.read(document, Bibliography.class) : null;
        if (bibliography == null) {
            return;
        }
        Set<String> cited = cited(book);
        for (Bibliography.Source source : bibliography.sources()) {
            if (!cited.contains(source.key())) {
                found.warning(lineOf(document, source.key()), "source.unused", source.key());
            }
        }
    }

    private static int lineOf(Document document, String key) {
        for (int i = 0; i < document.lines().size(); i++) {
            if (document.lines().get(i).matches("\\s*-? *key: \"?" + Pattern.quote(key) + "\"?\\s*")) {
                return i + 1;
            }
        }
        return 1;
    }

    private static Set<String> cited(Book book) {
        Set<String> cited = new HashSet<>();
        book.documents().stream()
                .filter(document -> !document.path().equals("bibliography.yaml")
                        && !document.path().equals("README.md"))
                .flatMap(document -> document.lines().stream())
                .filter(SourcesCited::mayCite)
                .forEach(line -> WORD.matcher(line).results().forEach(word -> cited.add(word.group())));
        return cited;
    }

    private static boolean mayCite(String line) {
        return line.indexOf('@') >= 0
                || line.contains("source")
                || line.length() < ENTRY && line.strip().startsWith("- ");
    }
}
