package past.authoring.lint.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.lesson.domain.Lesson;

/** A lesson on law or medicine says when somebody last looked, and is looked at again after 180 days. */
public final class CheckedLately implements Rule {
    /** How long a look at law or medicine is good for, in days. */
    public static final int DAYS = 180;

    @Override
    public void look(Document document, Book book, Findings found) {
        Lesson lesson = document.in("lessons/") ? book.read(document, Lesson.class) : null;
        if (lesson == null || !lesson.written() || !touchesLawOrMedicine(lesson)) {
            return;
        }
        LocalDate checked = lesson.review().checkedOn();
        if (checked == null) {
            found.error(document.line("code:"), "checked.missing");
            return;
        }
        long days = ChronoUnit.DAYS.between(checked, book.today());
        if (days > DAYS) {
            found.warning(document.line("checked-on:"), "checked.stale", days, DAYS);
        }
    }

    private static boolean touchesLawOrMedicine(Lesson lesson) {
        return lesson.competencies().stream()
                .anyMatch(code -> code.startsWith("LAW-") || code.startsWith("SAF-") || code.equals("PSY-1"));
    }
}
