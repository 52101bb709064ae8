package past.authoring.lint.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.curriculum.domain.Bibliography;
import past.lesson.domain.Lesson;
import past.quiz.domain.ItemBank;
import past.scenario.domain.Scenario;

/** Every source is cited somewhere. */
public final class SourcesCited implements Rule {

    @Override
    public void look(Document document, Book book, Findings found) {
        Bibliography bibliography =
                document.path().equals("bibliography.yaml") ? book.read(document, Bibliography.class) : null;
        if (bibliography == null) {
            return;
        }
        Set<String> cited = cited(book);
        for (Bibliography.Source source : bibliography.sources()) {
            int line = lineOf(document, source.key());
            if (!cited.contains(source.key())) {
                found.warning(line, "source.unused", source.key());
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
        book.content().all(Lesson.class).forEach(lesson -> cited.addAll(lesson.sources()));
        book.content().all(ItemBank.class).forEach(bank -> bank.items()
                .forEach(item -> cited.addAll(item.head().sources())));
        book.content().all(Scenario.class).forEach(scenario -> scenario.scenes()
                .forEach(scene -> scene.options().forEach(option -> cited.addAll(option.sources()))));
        return cited;
    }
}
