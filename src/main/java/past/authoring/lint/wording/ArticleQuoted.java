package past.authoring.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Prose;
import past.authoring.lint.rule.Rule;

/**
 * The article whose claims cross the line is read in one lesson and one case, in fragments of at most 25 words, each with
 * its answer beside it. Elsewhere it is not quoted at all.
 */
public final class ArticleQuoted implements Rule {
    /** The longest fragment, in words. */
    public static final int WORDS = 25;

    private static final String LESSON = "lessons/M3L4.md";
    private static final Set<String> HOMES =
            Set.of(LESSON, "quizzes/M3L4.yaml", "scenarios/SC15.yaml", "scenarios/SC15B.yaml");
    private static final int ANSWER = 5;
    private static final int TELLING = 4;

    @Override
    public void look(Document document, Book book, Findings found) {
        if (document.path().equals(LESSON)) {
            document.passages().stream().filter(Passage::body).forEach(passage -> appraised(passage, found));
        } else if (!HOMES.contains(document.path()) && Terms.readsLikeProse(document)) {
            String all = document.text().toLowerCase(Locale.ROOT);
            List<String> fragments = book.once("article fragments", () -> fragments(book)).stream()
                    .filter(fragment -> List.of(fragment.split(" ")).stream().allMatch(all::contains))
                    .toList();
            if (!fragments.isEmpty()) {
                document.passages().forEach(passage -> elsewhere(passage, fragments, found));
            }
        } else if (HOMES.contains(document.path())) {
            document.passages().stream()
                    .filter(passage -> passage.text().toLowerCase(Locale.ROOT).contains("article"))
                    .forEach(passage -> tooLong(passage, found, false));
        }
    }

    private static void appraised(Passage passage, Findings found) {
        if (isTable(passage) || passage.box().isEmpty() && passage.text().contains("article")) {
            tooLong(passage, found, isTable(passage));
        }
        if (isTable(passage)) {
            for (String row : rows(passage)) {
                String[] cells = row.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
                if (cells.length < 2 || Prose.words(cells[1]).size() < ANSWER) {
                    found.error(passage, row.strip(), "article.answer", Prose.shortened(cells[0]));
                }
            }
        }
    }

    private static void tooLong(Passage passage, Findings found, boolean sure) {
        for (String quotation : Prose.quotations(passage.text())) {
            int words = Prose.words(quotation).size();
            if (words > WORDS && sure) {
                found.error(passage, quotation, "article.long", words, WORDS);
            } else if (words > WORDS) {
                found.warning(passage, quotation, "article.long", words, WORDS);
            }
        }
    }

    private static void elsewhere(Passage passage, List<String> fragments, Findings found) {
        String text = String.join(" ", Prose.words(passage.text()));
        fragments.stream()
                .filter(text::contains)
                .findFirst()
                .ifPresent(fragment -> found.error(passage, fragment, "article.elsewhere", fragment));
    }

    /** Pieces that the lesson quotes, as words in lower case; short ones could be anybody's. */
    private static List<String> fragments(Book book) {
        List<String> fragments = new ArrayList<>();
        Document lesson = book.document(LESSON);
        if (lesson != null) {
            lesson.passages().stream().filter(ArticleQuoted::isTable).forEach(table -> rows(table)
                    .forEach(row -> {
                        String first = row.strip().replaceAll("^\\|", "").split("\\|", -1)[0];
                        Prose.quotations(first).forEach(quotation -> {
                            List<String> words = Prose.words(quotation);
                            if (words.size() >= TELLING) {
                                fragments.add(String.join(" ", words));
                            }
                        });
                    }));
        }
        return fragments;
    }

    private static boolean isTable(Passage passage) {
        return passage.kind() == Passage.Kind.TABLE && passage.text().startsWith("| The article says");
    }

    private static List<String> rows(Passage table) {
        return table.text().lines().skip(2).toList();
    }
}
