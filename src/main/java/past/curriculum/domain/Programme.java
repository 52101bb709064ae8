package past.curriculum.domain;

import java.util.List;
import java.util.Optional;

/**
 * The frame of the training: which modules in which order, which lessons in each, and the thresholds of its tests.
 *
 * @param title in full
 * @param shortTitle such as {@code PAST}
 * @param passMark module quizzes, percent
 * @param attempts quiz attempts before a conversation with the supervisor
 * @param scenarioPassMark percent
 * @param scenarioAttempts scored attempts in any 30 days
 * @param modules in the order of the programme
 * @param levels entrustment, 1 to 5
 */
public record Programme(
        String title,
        String shortTitle,
        int passMark,
        int attempts,
        int scenarioPassMark,
        int scenarioAttempts,
        List<Module> modules,
        List<Level> levels)
        implements Coded {

    public Programme {
        modules = List.copyOf(modules);
        levels = List.copyOf(levels);
    }

    @Override
    public String code() {
        return shortTitle;
    }

    public Optional<Module> module(String code) {
        return modules.stream().filter(m -> m.code().equals(code)).findFirst();
    }

    /** The module a lesson belongs to. */
    public Optional<Module> moduleOf(String lesson) {
        return modules.stream().filter(m -> m.lessons().contains(lesson)).findFirst();
    }

    /** All lesson codes in the order of the programme. */
    public List<String> lessons() {
        return modules.stream().flatMap(m -> m.lessons().stream()).toList();
    }

    public Optional<Level> level(int number) {
        return levels.stream().filter(l -> l.level() == number).findFirst();
    }

    /**
     * A group of lessons.
     *
     * @param practical true for units that run beside the modules
     * @param lessons codes in order
     */
    public record Module(String code, String title, String summary, boolean practical, List<String> lessons)
            implements Coded {
        public Module {
            lessons = List.copyOf(lessons);
        }
    }

    /** One entrustment level: what a person at it may do, and how it is decided. */
    public record Level(int level, String title, String meaning) {}
}
