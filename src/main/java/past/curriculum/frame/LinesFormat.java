package past.curriculum.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;

/** Reads {@code lines.yaml}. */
@ApplicationScoped
public class LinesFormat implements DocumentFormat<Lines> {
    private static final Pattern CODE = Pattern.compile("LINE-\\d\\d");
    private static final int TITLE_WORDS = 5;

    @Override
    public Class<Lines> type() {
        return Lines.class;
    }

    @Override
    public boolean accepts(String path) {
        return path.equals("lines.yaml");
    }

    @Override
    public Reading<Lines> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap m = YamlReader.mapping(path, text, 0, problems);
        m.atLeast("lines", 1);
        List<Lines.Line> lines = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (YamlMap l : m.list("lines")) {
            Lines.Line line = new Lines.Line(l.code("code", CODE), l.text("title"), l.text("rule"), l.text("basis"));
            l.refuseUnknownKeys();
            lines.add(line);
            if (!codes.add(line.code())) {
                l.problem("code", "line.twice", Words.say("curriculum", "line.twice", line.code()));
            }
            int words = line.title().split("\\s+").length;
            if (words > TITLE_WORDS) {
                l.problem("title", "line.title", Words.say("curriculum", "line.title", words));
            }
        }
        m.refuseUnknownKeys();
        return Reading.of(problems, () -> new Lines(lines));
    }
}
