package past.authoring.lint.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Passage;
import past.authoring.lint.rule.Prose;
import past.authoring.lint.rule.Rule;
import past.curriculum.markdown.Markdown;
import past.lesson.domain.Lesson;

/**
 * What a lesson says one can do afterwards is taught in its text: of the words that carry the objective, most occur in
 * the body, in some form. A lesson that never uses them teaches something else.
 */
public final class ObjectivesTaught implements Rule {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "be", "between", "by", "can", "each", "for", "from", "has", "have", "how",
            "in", "into", "is", "it", "its", "may", "name", "needs", "not", "of", "on", "one", "or", "other", "others",
            "own", "say", "should", "so", "state", "than", "that", "the", "their", "them", "then", "there", "this",
            "to", "turn", "turns", "two", "use", "what", "when", "where", "which", "who", "whose", "with", "without",
            "you", "your");

    private static final int STEM = 5;
    private static final double MISSING = 0.4;
    private static final double THIN = 0.65;

    @Override
    public void look(Document document, Book book, Findings found) {
        Lesson lesson = document.in("lessons/") ? book.read(document, Lesson.class) : null;
        if (lesson == null || !lesson.written()) {
            return;
        }
        Set<String> body = document.passages().stream()
                .filter(Passage::body)
                .flatMap(passage -> stems(passage.text()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        for (Lesson.Objective objective : lesson.objectives()) {
            List<String> carrying = carrying(Markdown.plain(objective.text().replaceAll("<[^>]+>", " ")));
            List<String> absent =
                    carrying.stream().filter(word -> !body.contains(stem(word))).toList();
            double there = carrying.isEmpty() ? 1 : 1 - (double) absent.size() / carrying.size();
            if (there < THIN) {
                found.say(
                        there < MISSING,
                        document.line("code: " + objective.code()),
                        "objective.text",
                        objective.code(),
                        String.join(", ", absent));
            }
        }
    }

    private static Set<String> stems(String text) {
        return carrying(text).stream().map(ObjectivesTaught::stem).collect(Collectors.toSet());
    }

    /** Words that carry meaning, each once. */
    private static List<String> carrying(String text) {
        return Prose.words(text).stream()
                .flatMap(word -> Stream.of(word.split("[’'-]")))
                .filter(word -> word.length() > 2 && !SMALL.contains(word))
                .distinct()
                .toList();
    }

    private static String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : word;
    }
}
