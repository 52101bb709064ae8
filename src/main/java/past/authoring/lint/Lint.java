package past.authoring.lint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import past.authoring.lint.bank.Blueprint;
import past.authoring.lint.bank.ItemShapes;
import past.authoring.lint.bank.KeysBalanced;
import past.authoring.lint.bank.Twins;
import past.authoring.lint.cases.CriticalChoices;
import past.authoring.lint.cases.LuckyPlayers;
import past.authoring.lint.cases.Orphans;
import past.authoring.lint.evidence.CheckedLately;
import past.authoring.lint.evidence.FindingsHaveSources;
import past.authoring.lint.evidence.LawHasPlaceAndDate;
import past.authoring.lint.evidence.SourcesCited;
import past.authoring.lint.lesson.BoundaryBoxes;
import past.authoring.lint.lesson.HonestMinutes;
import past.authoring.lint.lesson.LessonParts;
import past.authoring.lint.lesson.ObjectivesTaught;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.authoring.lint.wording.ArticleQuoted;
import past.authoring.lint.wording.ForbiddenDetail;
import past.authoring.lint.wording.Promises;
import past.authoring.lint.wording.RespectfulTerms;
import past.authoring.lint.wording.WorkshopWords;
import past.curriculum.Content;
import past.curriculum.Remembered;
import past.curriculum.domain.Problem;

/**
 * The rules that an edition is held to, beyond what the readers of the documents ask. The same list serves the author who
 * types, the refusal to publish, and the test of the files.
 */
@ApplicationScoped
public class Lint {
    /** Rules that need nothing but the document: what they found in a text is remembered. */
    private static final List<Rule> ALONE = List.of(
            new ForbiddenDetail(),
            new Promises(),
            new RespectfulTerms(),
            new WorkshopWords(),
            new FindingsHaveSources(),
            new LawHasPlaceAndDate(),
            new LessonParts(),
            new BoundaryBoxes(),
            new ObjectivesTaught(),
            new KeysBalanced(),
            new ItemShapes());

    /** Rules that need the whole, or the day. */
    private static final List<Rule> TOGETHER = List.of(
            new ArticleQuoted(),
            new CheckedLately(),
            new SourcesCited(),
            new HonestMinutes(),
            new Blueprint(),
            new Twins(),
            new LuckyPlayers(),
            new CriticalChoices(),
            new Orphans());

    private static final int REMEMBERED = 600;

    private final Remembered<String, List<Problem>> known = new Remembered<>(REMEMBERED);

    /** Everything that the rules find, by path and line. */
    public List<Problem> findings(SortedMap<String, String> texts, Content content, LocalDate today) {
        Book book = new Book(texts, content, today);
        List<Problem> all = new ArrayList<>();
        book.documents().forEach(document -> all.addAll(findings(document, book)));
        return List.copyOf(all);
    }

    /** What they find in one document of the whole. */
    public List<Problem> findings(String path, SortedMap<String, String> texts, Content content, LocalDate today) {
        Book book = new Book(texts, content, today);
        Document document = book.document(path);
        return document == null ? List.of() : findings(document, book);
    }

    private List<Problem> findings(Document document, Book book) {
        String text = document.path() + " " + book.content().digest(document.path());
        List<Problem> problems = new ArrayList<>(known.get(text, () -> look(ALONE, document, book)));
        problems.addAll(look(TOGETHER, document, book));
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    private static List<Problem> look(List<Rule> rules, Document document, Book book) {
        Findings found = new Findings(document);
        rules.forEach(rule -> rule.look(document, book, found));
        return found.problems();
    }
}
