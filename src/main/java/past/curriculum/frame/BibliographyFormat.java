package past.curriculum.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;

/** Reads {@code bibliography.yaml}. */
@ApplicationScoped
public class BibliographyFormat implements DocumentFormat<Bibliography> {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern MARK = Pattern.compile("V|V2|F|P");

    @Override
    public Class<Bibliography> type() {
        return Bibliography.class;
    }

    @Override
    public boolean accepts(String path) {
        return path.equals("bibliography.yaml");
    }

    @Override
    public Reading<Bibliography> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap m = YamlReader.mapping(path, text, 0, problems);
        List<Bibliography.Source> sources = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlMap s : m.list("sources")) {
            Bibliography.Source source = source(s);
            sources.add(source);
            if (!keys.add(source.key())) {
                s.problem("key", "source.twice", words("twice", source.key()));
            }
        }
        m.refuseUnknownKeys();
        return Reading.of(problems, () -> new Bibliography(sources));
    }

    private static Bibliography.Source source(YamlMap s) {
        Bibliography.Source source = new Bibliography.Source(
                s.code("key", KEY),
                s.text("authors"),
                s.integer("year", 1800, 2100),
                s.text("title"),
                s.text("where"),
                s.optionalText("doi").orElse(null),
                s.optionalText("url").orElse(null),
                s.code("mark", MARK),
                s.date("checked-on").orElse(null));
        s.refuseUnknownKeys();
        if (source.doi() != null && !source.doi().matches("10\\.\\S+/\\S+")) {
            s.problem("doi", "source.doi", words("doi"));
        }
        if (source.url() != null && !source.url().matches("https://\\S+")) {
            s.problem("url", "source.link", words("link"));
        }
        return source;
    }

    private static String words(String key, Object... args) {
        return Words.say("curriculum", "source." + key, args);
    }
}
