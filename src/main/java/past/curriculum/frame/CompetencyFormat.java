package past.curriculum.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.References;
import past.curriculum.Reviews;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;

/** Reads {@code competencies/ETH-2.yaml}. */
@ApplicationScoped
public class CompetencyFormat implements DocumentFormat<Competency> {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-\\d{1,2}");
    private static final Pattern PATH = Pattern.compile("competencies/[^/]+\\.yaml");

    @Override
    public Class<Competency> type() {
        return Competency.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<Competency> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap m = YamlReader.mapping(path, text, 0, problems);
        Competency competency = new Competency(
                m.code("code", CODE),
                m.text("title"),
                m.text("descriptor"),
                m.text("domain"),
                m.bool("critical", false),
                m.integer("target", 1, 5),
                m.integer("quiz", 0, 100, 0),
                m.bool("critical-items-only", false),
                m.texts("scenarios"),
                m.integers("hours", 1, 5000),
                m.integer("observations", 0, 100, 0),
                m.map("sheet").map(SheetReader::sheet).orElse(null),
                m.map("observation").map(SheetReader::observation).orElse(null),
                Reviews.ifAny(m));
        m.refuseUnknownKeys();
        String file = path.substring("competencies/".length(), path.length() - ".yaml".length());
        if (!competency.code().isEmpty() && !file.equals(competency.code())) {
            m.problem("code", "file.code", Words.say("curriculum", "file.code", file, competency.code()));
        }
        return Reading.of(problems, () -> competency);
    }

    @Override
    public List<Problem> check(String path, String text, Competency competency, Content content) {
        return new References(path, text, content)
                .scenarios(competency.scenarios())
                .problems();
    }
}
