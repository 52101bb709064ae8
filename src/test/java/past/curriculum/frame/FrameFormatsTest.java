package past.curriculum.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import past.curriculum.Content;
import past.curriculum.Readings;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Programme;
import past.curriculum.domain.Reading;

class FrameFormatsTest {
    private static final String PROGRAMME =
            """
            title: Training
            short: T
            pass-mark: 80
            attempts: 3
            scenario-pass-mark: 75
            scenario-attempts: 3
            modules:
              - code: M1
                title: First
                summary: One.
                lessons: [M1L1, M1L2]
              - code: M1
                title: Again
                summary: Two.
                lessons: [M1L2]
            levels:
              - {level: 2, title: x, meaning: y}
            """;

    private final Readings readings = new Readings(
            List.of(new ProgrammeFormat(), new LinesFormat(), new BibliographyFormat(), new CompetencyFormat()));

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(p -> p.line() + " " + p.rule()).toList();
    }

    @Test
    void a_programme_names_each_module_and_lesson_once_and_its_levels_in_order() {
        Reading<Programme> reading = new ProgrammeFormat().read("programme.yaml", PROGRAMME);
        assertFalse(reading.isRead());
        assertEquals(
                List.of("12 programme.module-twice", "15 programme.lesson-twice", "17 programme.levels"),
                said(reading.problems()));
    }

    @Test
    void a_lesson_without_file_and_a_file_without_module_are_reported() {
        String text = PROGRAMME.substring(0, PROGRAMME.indexOf("  - code: M1\n    title: Again")) + "levels: []\n";
        SortedMap<String, String> texts =
                new TreeMap<>(Map.of("programme.yaml", text, "lessons/M1L1.md", "x", "lessons/M9L9.md", "x"));
        Content content = readings.content(0, texts);
        assertEquals(
                List.of("1 programme.lesson-left-out", "11 lesson.unknown"),
                said(readings.problems("programme.yaml", text, content)));
    }

    @Test
    void a_competency_is_named_like_its_file() {
        Reading<Competency> reading = new CompetencyFormat()
                .read(
                        "competencies/ETH-3.yaml",
                        "code: ETH-2\ntitle: t\ndescriptor: d\ndomain: x\ntarget: 7\nhours: {DIR-ASM: 6}\n");
        assertEquals(List.of("1 file.code", "5 yaml.integer"), said(reading.problems()));
    }

    @Test
    void addresses_of_sources_are_https_and_dois_are_bare() {
        String text =
                """
                sources:
                  - key: a2020
                    authors: A
                    year: 2020
                    title: T
                    where: W
                    doi: https://doi.org/10.1/x
                    url: http://example.org
                    mark: R
                """;
        assertEquals(
                List.of("7 source.doi", "8 source.link", "9 yaml.code"),
                said(new BibliographyFormat().read("bibliography.yaml", text).problems()));
    }

    @Test
    void a_line_has_a_short_title() {
        String text = "lines:\n  - {code: LINE-01, title: one two three four five six, rule: r, basis: b}\n";
        assertEquals(
                List.of("2 line.title"),
                said(new LinesFormat().read("lines.yaml", text).problems()));
    }

    @Test
    void a_document_at_an_unknown_path_and_a_second_document_with_the_same_code_are_errors() {
        String competency = "code: ETH-1\ntitle: t\ndescriptor: d\ndomain: x\ntarget: 4\n";
        SortedMap<String, String> texts =
                new TreeMap<>(Map.of("competencies/ETH-1.yaml", competency, "notes/x.txt", "?"));
        assertEquals(List.of("1 path.unknown"), said(readings.problems(texts)));
        assertTrue(readings.content(0, texts).find(Competency.class, "ETH-1").isPresent());
    }

    @Test
    void editions_share_what_was_read_from_the_same_text() {
        String competency = "code: ETH-1\ntitle: t\ndescriptor: d\ndomain: x\ntarget: 4\n";
        SortedMap<String, String> texts = new TreeMap<>(Map.of("competencies/ETH-1.yaml", competency));
        Competency first =
                readings.content(1, texts).find(Competency.class, "ETH-1").orElseThrow();
        texts.put("README.md", "new");
        assertTrue(first
                == readings.content(2, texts).find(Competency.class, "ETH-1").orElseThrow());
    }
}
