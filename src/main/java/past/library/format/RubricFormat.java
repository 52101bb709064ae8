package past.library.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.References;
import past.curriculum.Reviews;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.library.domain.Rubric;

/** Reads {@code rubrics/session-plan.yaml}: by what written work is read. */
@ApplicationScoped
public class RubricFormat implements DocumentFormat<Rubric> {
    private static final Pattern PATH = Pattern.compile("rubrics/[^/]+\\.yaml");

    @Override
    public Class<Rubric> type() {
        return Rubric.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<Rubric> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap m = YamlReader.mapping(path, text, 0, problems);
        if (!m.isReadable()) {
            return new Reading<>(null, problems);
        }
        m.atLeast("competencies", 1);
        m.atLeast("source", 1);
        Rubric rubric = new Rubric(
                Shape.code(m, Shape.SLUG, path),
                m.text("title"),
                m.text("lesson"),
                m.texts("competencies"),
                m.text("task"),
                criteria(m),
                m.text("pass"),
                m.text("feedback"),
                m.texts("source"),
                Reviews.of(m));
        m.refuseUnknownKeys();
        return Reading.of(problems, () -> rubric);
    }

    private static List<Rubric.Criterion> criteria(YamlMap m) {
        List<Rubric.Criterion> criteria = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap c : m.list("criteria")) {
            Rubric.Criterion criterion = new Rubric.Criterion(
                    c.code("id", Shape.SLUG), c.text("title"), c.bool("critical", false), Shape.levels(c));
            c.refuseUnknownKeys();
            criteria.add(criterion);
            if (!criterion.id().isEmpty() && !ids.add(criterion.id())) {
                c.problem("id", "rubric.twice", Shape.say("twice", criterion.id()));
            }
        }
        Shape.between(m, "criteria", criteria.size(), 5, 7);
        return criteria;
    }

    /** Lessons, competencies and sources that are named and do not exist. */
    @Override
    public List<Problem> check(String path, String text, Rubric rubric, Content content) {
        return new References(path, text, content)
                .lessons(List.of(rubric.lesson()))
                .competencies(rubric.competencies())
                .sources(rubric.sources())
                .sources(Shape.cited(text))
                .problems();
    }
}
