package past.curriculum.frame;

import java.util.List;
import past.curriculum.domain.CompetencySheet;
import past.curriculum.domain.ObservationForm;
import past.curriculum.yaml.YamlMap;
import past.platform.Words;

/** Reads the two blocks at the end of a competency: what it means, and what to look for. */
final class SheetReader {
    private static final List<String> LISTS =
            List.of("includes", "excludes", "domains", "knowledge", "skills", "attitudes", "evidence", "stages");
    private static final int LOOK_FOR_LEAST = 5;
    private static final int LOOK_FOR_MOST = 8;
    private static final int QUESTIONS = 2;

    private SheetReader() {}

    static CompetencySheet sheet(YamlMap m) {
        LISTS.forEach(list -> m.atLeast(list, 1));
        CompetencySheet sheet = new CompetencySheet(
                m.texts("includes"),
                m.texts("excludes"),
                m.text("risks"),
                m.texts("domains"),
                m.texts("knowledge"),
                m.texts("skills"),
                m.texts("attitudes"),
                m.texts("evidence"),
                m.list("stages").stream().map(SheetReader::stage).toList(),
                m.text("expires"));
        m.refuseUnknownKeys();
        return sheet;
    }

    private static CompetencySheet.Stage stage(YamlMap m) {
        CompetencySheet.Stage stage =
                new CompetencySheet.Stage(m.text("stage"), m.integer("level", 1, 5), m.text("looks-like"));
        m.refuseUnknownKeys();
        return stage;
    }

    static ObservationForm observation(YamlMap m) {
        ObservationForm form = new ObservationForm(m.texts("look-for"), m.texts("stop-if"), m.texts("ask"));
        m.refuseUnknownKeys();
        int seen = form.lookFor().size();
        if (seen < LOOK_FOR_LEAST || seen > LOOK_FOR_MOST) {
            m.problem("look-for", "observation.look-for", say("look-for", LOOK_FOR_LEAST, LOOK_FOR_MOST, seen));
        }
        if (form.ask().size() != QUESTIONS) {
            m.problem("ask", "observation.ask", say("ask", QUESTIONS, form.ask().size()));
        }
        return form;
    }

    private static String say(String key, Object... args) {
        return Words.say("curriculum", "observation." + key, args);
    }
}
