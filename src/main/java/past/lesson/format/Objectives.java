package past.lesson.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.markdown.Markdown;
import past.curriculum.yaml.YamlMap;
import past.lesson.domain.Lesson.Level;
import past.lesson.domain.Lesson.Objective;

/** Reads what somebody can do after a lesson, and how a quiz asks for it. */
final class Objectives {
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{1,2}(L\\d{1,2})?-[a-z]");
    private static final int ITEMS = 99;

    private Objectives() {}

    /** The objectives of the lesson with this code. */
    static List<Objective> read(YamlMap head, String code) {
        head.atLeast("objectives", 1);
        Set<String> codes = new HashSet<>();
        List<Objective> objectives = new ArrayList<>();
        for (YamlMap m : head.list("objectives")) {
            String text = m.text("text");
            Objective objective = new Objective(
                    m.code("code", CODE),
                    Markdown.inline(text),
                    m.choice("level", Level.class),
                    m.bool("critical", false),
                    m.texts("item-types"),
                    m.integer("bank", 0, ITEMS, 0),
                    m.integer("drawn", 0, ITEMS, 0));
            m.refuseUnknownKeys();
            objectives.add(objective);
            if (!objective.code().isEmpty()
                    && !code.isEmpty()
                    && !objective.code().startsWith(code + "-")) {
                m.problem("code", "lesson.objective", LessonFormat.say("objective", objective.code(), code));
            } else if (!objective.code().isEmpty() && !codes.add(objective.code())) {
                m.problem("code", "lesson.objective-twice", LessonFormat.say("objective-twice", objective.code()));
            }
            if (objective.drawn() > objective.bank()) {
                m.problem("drawn", "lesson.drawn", LessonFormat.say("drawn", objective.drawn(), objective.bank()));
            }
        }
        return objectives;
    }
}
