package past.library.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.References;
import past.curriculum.Reviews;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.markdown.Markdown;
import past.curriculum.yaml.FrontMatter;
import past.curriculum.yaml.YamlMap;
import past.library.domain.Handout;

/** Reads {@code handouts/job-inventory.md}: something to print and take along. */
@ApplicationScoped
public class HandoutFormat implements DocumentFormat<Handout> {
    private static final Pattern PATH = Pattern.compile("handouts/[^/]+\\.md");
    private static final int ORDER = 99;
    private static final int MINUTES = 300;

    @Override
    public Class<Handout> type() {
        return Handout.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<Handout> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        FrontMatter parts = FrontMatter.split(path, text, problems);
        YamlMap m = parts.head();
        if (!m.isReadable()) {
            return new Reading<>(null, problems);
        }
        problems.addAll(Markdown.problems(path, parts.body(), parts.bodyOffset()));
        Handout handout = new Handout(
                Shape.code(m, Shape.SLUG, path),
                m.choice("kind", Handout.Kind.class),
                m.text("title"),
                m.integer("order", 1, ORDER),
                m.text("audience"),
                m.integer("minutes", 1, MINUTES, 0),
                m.texts("lessons"),
                m.texts("competencies"),
                m.text("purpose"),
                parts.body(),
                Markdown.citations(parts.body()),
                Reviews.dated(m));
        if (parts.body().isBlank()) {
            m.problem("handout.no-text", Shape.say("no-text"));
        }
        m.refuseUnknownKeys();
        return Reading.of(problems, () -> handout);
    }

    /** Lessons, competencies and sources that are named and do not exist. */
    @Override
    public List<Problem> check(String path, String text, Handout handout, Content content) {
        return new References(path, text, content)
                .lessons(handout.lessons())
                .competencies(handout.competencies())
                .sources(handout.sources())
                .problems();
    }
}
