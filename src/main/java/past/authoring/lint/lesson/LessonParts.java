package past.authoring.lint.lesson;

import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.lesson.domain.Lesson;

/** A written lesson has all its parts: one example, one activity, three self-checks, the boundary box and the notes. */
public final class LessonParts implements Rule {
    private static final int CHECKS = 3;

    @Override
    public void look(Document document, Book book, Findings found) {
        Lesson lesson = document.in("lessons/") ? book.read(document, Lesson.class) : null;
        if (lesson == null || !lesson.written()) {
            return;
        }
        exactly(document, "EXAMPLE", "parts.example", found);
        exactly(document, "ACTIVITY", "parts.activity", found);
        if (count(document, "BOUNDARY") == 0) {
            found.error(document.line("lines:"), "parts.boundary");
        }
        int checks = lesson.screens().stream().mapToInt(s -> s.checks().size()).sum();
        if (checks != CHECKS) {
            found.error(document.line("```check"), "parts.checks", checks, CHECKS);
        }
        if (lesson.care().note() == null) {
            found.error(document.line("code:"), "parts.note");
        }
        if (lesson.care().alternative() == null) {
            found.error(document.line("code:"), "parts.alternative");
        }
        if (lesson.screens().stream().anyMatch(s -> s.html().contains("box-activity") && s.activityMinutes() == 0)) {
            found.error(document.line("[!ACTIVITY]"), "parts.activity-minutes");
        }
    }

    private static void exactly(Document document, String box, String rule, Findings found) {
        long count = count(document, box);
        if (count != 1) {
            found.error(document.line("[!" + box + "]"), rule, count);
        }
    }

    private static long count(Document document, String box) {
        return document.lines().stream()
                .filter(line -> line.startsWith(">") && line.contains("[!" + box + "]"))
                .count();
    }
}
