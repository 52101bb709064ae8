package past.authoring.lint.lesson;

import java.util.Set;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.lesson.domain.Lesson;

/** Four lessons depend on LINE-01 and say it in a box of its own. */
public final class BoundaryBoxes implements Rule {
    private static final Set<String> LESSONS = Set.of("M1L2", "M2L2", "M3L2", "M3L4");

    @Override
    public void look(Document document, Book book, Findings found) {
        Lesson lesson = document.in("lessons/") ? book.read(document, Lesson.class) : null;
        if (lesson != null
                && lesson.written()
                && LESSONS.contains(lesson.code())
                && document.passages().stream()
                        .noneMatch(p -> p.box().equals("BOUNDARY") && p.text().contains("LINE-01"))) {
            found.error(document.line("[!BOUNDARY]"), "boundary.line-01", lesson.code());
        }
    }
}
