package past.curriculum.edition;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import past.curriculum.Editions;
import past.curriculum.Readings;
import past.curriculum.domain.Problem;
import past.platform.Words;

/**
 * Brings the files that come with the program onto an empty shelf as edition 1. When there is an edition already, says
 * in the log how the files differ from it and changes nothing: publishing them is an author's decision.
 */
@ApplicationScoped
public class FirstEdition {
    private static final Logger LOG = Logger.getLogger(FirstEdition.class.getName());
    private static final int NAMED = 20;

    @Inject
    private Publications publications;

    @Inject
    private Editions editions;

    @Inject
    private Readings readings;

    void start(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
        SortedMap<String, String> files = CurriculumFiles.in(folder(start));
        if (editions.current() == 0) {
            report(readings.problems(files));
            if (publications.first(files, Words.say("curriculum", "edition.first"))) {
                LOG.log(Level.INFO, "Edition 1 loaded: {0} documents", files.size());
            }
        } else {
            compare(files, editions.current());
        }
    }

    private static Path folder(Object start) {
        return ConfigProvider.getConfig()
                .getOptionalValue("past.curriculum", String.class)
                .map(Path::of)
                .orElseGet(() -> {
                    String inside = start instanceof ServletContext web ? web.getRealPath("/WEB-INF/curriculum") : null;
                    if (inside == null) {
                        throw new IllegalStateException(
                                "The curriculum's files cannot be found: set PAST_CURRICULUM to their folder");
                    }
                    return Path.of(inside);
                });
    }

    private static void report(List<Problem> problems) {
        problems.stream().filter(Problem::isError).forEach(p -> LOG.log(Level.SEVERE, p::toString));
        long warnings = problems.stream().filter(p -> !p.isError()).count();
        if (warnings > 0) {
            LOG.log(Level.INFO, "{0} warnings about the curriculum''s files; the authors'' desk lists them", warnings);
        }
    }

    private void compare(SortedMap<String, String> files, int edition) {
        SortedMap<String, String> published = editions.texts(edition);
        TreeSet<String> differences = new TreeSet<>();
        files.forEach((path, text) -> {
            if (!published.containsKey(path)) {
                differences.add(path + " (added)");
            } else if (!published.get(path).equals(text)) {
                differences.add(path + " (changed)");
            }
        });
        published.keySet().stream().filter(p -> !files.containsKey(p)).forEach(p -> differences.add(p + " (absent)"));
        if (differences.isEmpty()) {
            LOG.log(Level.INFO, "Edition {0} and the curriculum''s files are the same", edition);
        } else {
            LOG.log(
                    Level.INFO,
                    "The curriculum''s files differ from edition {0} in {1} documents: {2}{3}",
                    new Object[] {
                        edition,
                        differences.size(),
                        String.join(", ", differences.stream().limit(NAMED).toList()),
                        differences.size() > NAMED ? " …" : ""
                    });
        }
    }
}
