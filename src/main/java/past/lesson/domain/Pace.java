package past.lesson.domain;

import java.util.List;

/**
 * Where the minutes of a lesson go: activities take what they say, the rest is shared out by words, and each self-check
 * counts as much as a paragraph.
 */
final class Pace {
    private static final int WORDS_OF_A_CHECK = 60;

    private final int minutes;
    private final int activities;
    private final List<Lesson.Screen> screens;

    private Pace(Lesson lesson) {
        this.screens = lesson.screens();
        this.minutes = lesson.minutes();
        this.activities =
                screens.stream().mapToInt(Lesson.Screen::activityMinutes).sum();
    }

    static Pace of(Lesson lesson) {
        return new Pace(lesson);
    }

    /** Whole minutes, rounded, at least 1 before the end. */
    int minutesFrom(int place) {
        if (screens.isEmpty() || place == 0) {
            return minutes;
        }
        List<Lesson.Screen> rest = screens.subList(place, screens.size());
        int doing = activities >= minutes
                ? 0
                : rest.stream().mapToInt(Lesson.Screen::activityMinutes).sum();
        int reading = minutes - (activities >= minutes ? 0 : activities);
        return Math.max(1, Math.round(doing + reading * (float) words(rest) / Math.max(1, words(screens))));
    }

    private static int words(List<Lesson.Screen> screens) {
        return screens.stream()
                .mapToInt(s -> s.words() + WORDS_OF_A_CHECK * s.checks().size())
                .sum();
    }
}
