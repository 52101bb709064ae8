package past.lesson.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Titled;

/**
 * One lesson as an edition has it. Texts that are shown as prose are sanitised HTML already, made once per text.
 *
 * @param minutes for a tired person in the evening, activities included
 * @param purpose inline HTML; empty when not written yet
 * @param competencies codes it serves
 * @param scenarios codes to play after it
 * @param lines rules of the professional line it teaches
 * @param care fair warning and another route
 * @param review who stands behind it and how fresh it is
 * @param tags letters of other bodies' knowledge areas, by body
 * @param topics inline HTML; what a lesson in preparation will cover
 * @param screens empty while it is in preparation
 * @param sources keys of the bibliography in the order of their numbers
 */
public record Lesson(
        String code,
        String title,
        int minutes,
        Status status,
        String purpose,
        List<Objective> objectives,
        List<String> competencies,
        List<String> scenarios,
        List<String> lines,
        Care care,
        Review review,
        Map<String, List<String>> tags,
        List<String> topics,
        List<Screen> screens,
        List<String> sources)
        implements Titled {

    public Lesson {
        objectives = List.copyOf(objectives);
        competencies = List.copyOf(competencies);
        scenarios = List.copyOf(scenarios);
        lines = List.copyOf(lines);
        tags = Map.copyOf(tags);
        topics = List.copyOf(topics);
        screens = List.copyOf(screens);
        sources = List.copyOf(sources);
    }

    /** Whether there is something to read. */
    public enum Status {
        WRITTEN,
        IN_PREPARATION
    }

    /** Miller's levels that the programme uses: knows, knows how, shows how. */
    public enum Level {
        K,
        KH,
        SH
    }

    /**
     * What somebody can do after the lesson.
     *
     * @param text inline HTML, begins with a verb
     * @param critical a mistake here harms a person
     * @param itemTypes kinds of quiz items, by their codes
     * @param bank items the bank should hold
     * @param drawn items one quiz draws
     */
    public record Objective(
            String code, String text, Level level, boolean critical, List<String> itemTypes, int bank, int drawn)
            implements Coded {
        public Objective {
            itemTypes = List.copyOf(itemTypes);
        }
    }

    /** @param note null when there is nothing to warn of @param alternative null when there is no other route; both HTML */
    public record Care(String note, String alternative) {}

    /**
     * Who stands behind the text.
     *
     * @param author null when not named
     * @param reviewer a named clinician; null until one has reviewed it
     * @param checkedOn when law and medicine were last looked up; null when never noted
     */
    public record Review(
            String author, String reviewer, LocalDate reviewedOn, LocalDate checkedOn, LocalDate nextReview) {}

    /**
     * A part that fits on one screen of a phone or two.
     *
     * @param id stable within the lesson, made from the title; a place to come back to
     * @param title inline HTML
     * @param html the text, sanitised
     * @param words of the text, boxes and tables included
     * @param activityMinutes what an activity on this screen asks for; 0 for plain reading
     */
    public record Screen(String id, String title, String html, int words, int activityMinutes, List<SelfCheck> checks) {
        public Screen {
            checks = List.copyOf(checks);
        }

        /** The same screen with another text. */
        public Screen withHtml(String other) {
            return new Screen(id, title, other, words, activityMinutes, checks);
        }
    }

    /** The same lesson with other text on its screens. */
    public Lesson withScreens(List<Screen> others) {
        return new Lesson(
                code,
                title,
                minutes,
                status,
                purpose,
                objectives,
                competencies,
                scenarios,
                lines,
                care,
                review,
                tags,
                topics,
                others,
                sources);
    }

    public boolean written() {
        return status == Status.WRITTEN;
    }

    /** Whether a named clinician has read it and agreed to be named. */
    public boolean reviewed() {
        return review.reviewer() != null;
    }

    public boolean isDue(LocalDate today) {
        return review.nextReview() != null && review.nextReview().isBefore(today);
    }

    /** The screens up to the first one that holds self-checks: the same for every reader. */
    public List<Screen> screensBeforeChecks() {
        return screens.stream().takeWhile(s -> s.checks().isEmpty()).toList();
    }

    /** The screens from the first one that holds self-checks, which show what the reader chose. */
    public List<Screen> screensWithChecks() {
        return screens.stream().dropWhile(s -> s.checks().isEmpty()).toList();
    }

    public Optional<Screen> screen(String id) {
        return screens.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** Place of a screen from 0; -1 for a screen this text does not have. */
    public int placeOf(String screen) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).id().equals(screen)) {
                return i;
            }
        }
        return -1;
    }

    public Optional<SelfCheck> check(String id) {
        return screens.stream()
                .flatMap(s -> s.checks().stream())
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    /** Minutes from the beginning of a screen to the end, for somebody who does the activities; all when unknown. */
    public int minutesFrom(String screen) {
        return Pace.of(this).minutesFrom(Math.max(0, placeOf(screen)));
    }

    /** How much of the lesson lies before a screen, in percent of its minutes. */
    public int percentBefore(String screen) {
        int left = minutesFrom(screen);
        return minutes == 0 ? 0 : Math.max(0, Math.min(100, Math.round((minutes - left) * 100f / minutes)));
    }
}
