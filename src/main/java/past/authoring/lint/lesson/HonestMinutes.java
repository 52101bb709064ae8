package past.authoring.lint.lesson;

import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.curriculum.domain.Programme;
import past.lesson.domain.Lesson;

/**
 * The minutes that a lesson states are the minutes it takes a tired person: 150 words a minute, the activity as it says,
 * two minutes for each self-check; together 60 to 110 % of what is stated. Practical units are mostly spent elsewhere.
 */
public final class HonestMinutes implements Rule {
    /** Words of a tired reader in a minute. */
    public static final int WORDS = 150;

    /** Minutes for one self-check. */
    public static final int CHECK = 2;

    private static final int LEAST = 60;
    private static final int MOST = 110;

    @Override
    public void look(Document document, Book book, Findings found) {
        Lesson lesson = document.in("lessons/") ? book.read(document, Lesson.class) : null;
        if (lesson == null || !lesson.written() || practical(lesson, book)) {
            return;
        }
        long share = share(lesson);
        if (share < LEAST || share > MOST) {
            found.error(
                    document.line("minutes:"),
                    "minutes",
                    Math.round(taken(lesson)),
                    lesson.minutes(),
                    share,
                    LEAST,
                    MOST);
        }
    }

    /** Minutes of reading, doing and checking. */
    public static double taken(Lesson lesson) {
        return lesson.screens().stream()
                .mapToDouble(s -> (double) s.words() / WORDS
                        + s.activityMinutes()
                        + CHECK * s.checks().size())
                .sum();
    }

    /** What it takes, in percent of what is stated. */
    public static long share(Lesson lesson) {
        return Math.round(100 * taken(lesson) / lesson.minutes());
    }

    private static boolean practical(Lesson lesson, Book book) {
        return book.content().all(Programme.class).stream()
                .flatMap(programme -> programme.moduleOf(lesson.code()).stream())
                .anyMatch(Programme.Module::practical);
    }
}
