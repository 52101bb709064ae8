package past.library.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Problem;
import past.curriculum.frame.CompetencyFormat;

/** What the README shows to authors can be copied into a file. */
class ReadmeExamplesTest {

    private static String example(String heading, String fence) throws IOException {
        String readme = Files.readString(Path.of("curriculum/README.md"));
        var found = Pattern.compile("(?s)\n## " + heading + "\n.*?```" + fence + "\n(.*?)```")
                .matcher(readme);
        return found.find() ? found.group(1) : "";
    }

    private static List<String> rules(DocumentFormat<?> format, String path, String text) {
        return format.read(path, text).problems().stream().map(Problem::rule).toList();
    }

    @Test
    void the_examples_of_the_shelf_are_read() throws IOException {
        assertEquals(List.of(), rules(new KitFormat(), "kits/K01.yaml", example("Role-play kit", "yaml")));
        assertEquals(
                List.of(), rules(new HandoutFormat(), "handouts/job-consent-touch.md", example("Handout", "markdown")));
        // the example shows one criterion, and says so; the glossary one term, whose neighbour it names
        assertEquals(
                List.of("library.count"),
                rules(new RubricFormat(), "rubrics/session-plan.yaml", example("Rubric", "yaml")));
        assertEquals(
                List.of("glossary.see"), rules(new GlossaryFormat(), "glossary.yaml", example("Glossary", "yaml")));
    }

    @Test
    void the_sheet_and_the_form_follow_the_competency() throws IOException {
        String both = example("Competency", "yaml")
                + example("Competency", "yaml\nsheet:").replaceAll("^", "sheet:\n");
        var reading = new CompetencyFormat().read("competencies/ETH-2.yaml", both);
        assertEquals(Set.of(), Set.copyOf(reading.problems()));
        assertEquals(2, reading.value().sheet().stages().size());
        assertEquals(5, reading.value().observation().lookFor().size());
    }
}
