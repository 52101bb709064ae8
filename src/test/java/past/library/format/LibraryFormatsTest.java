package past.library.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.Readings;
import past.curriculum.domain.Problem;
import past.curriculum.frame.BibliographyFormat;
import past.curriculum.frame.CompetencyFormat;
import past.curriculum.frame.LinesFormat;
import past.curriculum.frame.ProgrammeFormat;
import past.library.Papers;
import past.library.domain.Glossary;
import past.library.domain.Handout;
import past.library.domain.Kit;
import past.library.domain.Rubric;

class LibraryFormatsTest {
    private final Readings readings = new Readings(List.of(
            new ProgrammeFormat(),
            new LinesFormat(),
            new BibliographyFormat(),
            new CompetencyFormat(),
            new KitFormat(),
            new RubricFormat(),
            new HandoutFormat(),
            new GlossaryFormat()));

    private List<String> said(DocumentFormat<?> format, String path, String text) {
        return format.read(path, text).problems().stream()
                .map(p -> p.line() + " " + p.rule())
                .toList();
    }

    private List<String> saidAmong(String path, String text) {
        SortedMap<String, String> texts = Papers.all();
        texts.put(path, text);
        return readings.problems(path, text, readings.content(0, texts)).stream()
                .map(p -> p.line() + " " + p.rule())
                .toList();
    }

    @Test
    void one_document_of_each_kind_is_read_whole() {
        SortedMap<String, String> texts = Papers.all();
        assertEquals(
                List.of(),
                texts.keySet().stream()
                        .filter(path -> !path.startsWith("lessons/"))
                        .flatMap(path -> readings.problems(path, texts.get(path), readings.content(0, texts)).stream())
                        .map(Problem::toString)
                        .toList());
        Content content = readings.content(1, texts);
        Kit kit = content.find(Kit.class, "K01").orElseThrow();
        assertEquals(
                "You are Ana, 41. You fear to be a burden.", kit.cards().get(1).text());
        assertEquals(
                List.of("not yet b", "partly b", "well b", "strongly b"),
                kit.rubric().get(1).levels());
        Rubric rubric = content.find(Rubric.class, "session-plan").orElseThrow();
        assertTrue(rubric.criteria().get(0).critical());
        Handout handout = content.find(Handout.class, "job-consent-touch").orElseThrow();
        assertEquals(Handout.Kind.JOB_AID, handout.kind());
        assertEquals(List.of("ana2020"), handout.sources());
        assertEquals("2027-05-24", handout.review().nextReview().toString());
        Glossary glossary = content.only(Glossary.class);
        assertEquals(
                List.of("ACT", "dissociation", "window of tolerance"),
                glossary.terms().stream().map(Glossary.Term::term).toList());
        assertEquals("term-window-of-tolerance", glossary.terms().get(2).anchor());
    }

    @Test
    void a_kit_has_three_roles_in_order_three_steps_and_four_levels_in_a_row() {
        String text =
                Papers.KIT.replace("role: therapist", "role: observer").replace("strongly a]", "strongly a, more]");
        assertFalse(new KitFormat().read("kits/K01.yaml", text).isRead());
        assertEquals(List.of("16 kit.roles", "38 library.count"), said(new KitFormat(), "kits/K01.yaml", text));
        String two = Papers.KIT.substring(0, Papers.KIT.indexOf("  - title: Third"))
                + Papers.KIT.substring(Papers.KIT.indexOf("rubric:"));
        assertEquals(List.of("23 library.count"), said(new KitFormat(), "kits/K01.yaml", two));
    }

    @Test
    void a_kit_names_only_what_exists() {
        String text = Papers.KIT
                .replace("measures: [ETH-2]", "measures: [ETH-9]")
                .replace("lessons: [M1L1]", "lessons: [M1L2]")
                .replace("scenarios: []", "scenarios: [SC09]")
                .replace("lines: [LINE-04]", "lines: [LINE-44]")
                .replace("[@ana2020]", "[@eva2021]")
                .replace("source: [ana2020, LINE-04]", "source: [bob1999, LINE-04]");
        assertEquals(
                List.of(
                        "4 competency.unknown",
                        "5 lesson.unknown",
                        "6 scenario.not-yet",
                        "7 line.unknown",
                        "47 source.unknown",
                        "49 source.unknown"),
                saidAmong("kits/K01.yaml", text));
    }

    @Test
    void a_rubric_has_five_to_seven_criteria_each_with_an_id_of_its_own() {
        String text = Papers.RUBRIC.replace("id: page", "id: roles").replace("[s1, s2, s3, s4]", "[s1, s2, s3]");
        assertEquals(
                List.of("12 rubric.twice", "17 library.count"),
                said(new RubricFormat(), "rubrics/session-plan.yaml", text));
        assertEquals(
                List.of("3 lesson.unknown", "26 source.unknown"),
                saidAmong(
                        "rubrics/session-plan.yaml",
                        Papers.RUBRIC.replace("M1L1", "M7L1").replace("[ana2020]", "[nobody]")));
    }

    @Test
    void a_handout_is_named_like_its_file_has_text_and_a_review_after_its_check() {
        assertEquals(
                List.of("2 file.code", "12 review.order"),
                said(
                        new HandoutFormat(),
                        "handouts/job-touch.md",
                        Papers.HANDOUT.replace("next-review: 2027", "next-review: 2025")));
        String empty = Papers.HANDOUT.substring(0, Papers.HANDOUT.indexOf("## Before"));
        assertEquals(List.of("2 handout.no-text"), said(new HandoutFormat(), "handouts/job-consent-touch.md", empty));
        assertEquals(
                List.of("24 source.unknown"),
                saidAmong("handouts/job-consent-touch.md", Papers.HANDOUT.replace("| hand |", "| hand [@eva2021] |")));
    }

    @Test
    void one_spelling_leads_to_one_term_and_other_terms_exist() {
        String text = Papers.GLOSSARY
                .replace("see: [dissociation]", "see: [flooding]")
                .replace("term: ACT", "term: Windows of tolerance");
        assertEquals(List.of("5 glossary.see", "10 glossary.twice"), said(new GlossaryFormat(), "glossary.yaml", text));
    }
}
