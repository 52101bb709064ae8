package past.library.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.References;
import past.curriculum.Reviews;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.library.domain.Glossary;
import past.library.domain.Glossary.Term;

/** Reads {@code glossary.yaml}. */
@ApplicationScoped
public class GlossaryFormat implements DocumentFormat<Glossary> {

    @Override
    public Class<Glossary> type() {
        return Glossary.class;
    }

    @Override
    public boolean accepts(String path) {
        return path.equals("glossary.yaml");
    }

    @Override
    public Reading<Glossary> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap m = YamlReader.mapping(path, text, 0, problems);
        if (!m.isReadable()) {
            return new Reading<>(null, problems);
        }
        m.atLeast("terms", 1);
        List<Term> terms = new ArrayList<>();
        Map<String, Integer> spellings = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<YamlMap> read = m.list("terms");
        for (YamlMap t : read) {
            Term term = new Term(
                    t.text("term"),
                    t.texts("also"),
                    t.text("meaning"),
                    t.texts("see"),
                    t.texts("lessons"),
                    t.texts("source"));
            t.refuseUnknownKeys();
            terms.add(term);
            names.add(folded(term.term()));
            once(t, "term", term.term(), spellings);
            term.also().forEach(other -> once(t, "also", other, spellings));
        }
        for (int i = 0; i < terms.size(); i++) {
            YamlMap t = read.get(i);
            terms.get(i).see().stream()
                    .filter(other -> !names.contains(folded(other)))
                    .forEach(other -> t.problem("see", "glossary.see", Shape.say("see", other)));
        }
        Glossary glossary = new Glossary(terms, Reviews.of(m));
        m.refuseUnknownKeys();
        return Reading.of(problems, () -> glossary);
    }

    /** One spelling leads to one term. */
    private static void once(YamlMap t, String key, String spelling, Map<String, Integer> lines) {
        Integer before = spelling.isEmpty() ? null : lines.putIfAbsent(folded(spelling), t.line(key));
        if (before != null) {
            t.problem(key, "glossary.twice", Shape.say("spelling", spelling, before));
        }
    }

    private static String folded(String spelling) {
        return spelling.toLowerCase(Locale.ROOT);
    }

    /** Lessons and sources that are named and do not exist. */
    @Override
    public List<Problem> check(String path, String text, Glossary glossary, Content content) {
        Set<String> sources = Shape.cited(text);
        Set<String> lessons = new HashSet<>();
        glossary.terms().forEach(t -> {
            sources.addAll(t.sources());
            lessons.addAll(t.lessons());
        });
        return new References(path, text, content)
                .lessons(lessons)
                .sources(sources)
                .problems();
    }
}
