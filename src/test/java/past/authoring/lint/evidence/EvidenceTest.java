package past.authoring.lint.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import past.authoring.lint.Small;

/** What a text rests on. */
class EvidenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of these, 41 per cent had pain.",
                "A survey of 2012 found that many had symptoms.",
                "Kruger and colleagues asked 581 people online.",
                "Research shows that this works.",
                "| 2006 | a trial with 36 volunteers |",
                "The difference was clear (p < 0.01)."
            })
    void a_finding_without_any_source_on_its_screen_is_an_error(String text) {
        assertEquals(List.of("!finding.source"), Small.said(new FindingsHaveSources(), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of 1,507 women 41 per cent had pain [@mcherron2025].",
                "The session takes 90 minutes, on 23 November 2026, at 16:20.",
                "Priya is 39, Owen 42, married twelve years.",
                "LINE-01 to LINE-12 hold in M3L4 and in SC15, gate 1 to 3.",
                "1. What is known.\n2. What is not.",
                "This programme asks for at least 30 people.",
                "If fifty were randomised and forty are in the table, ten are missing.",
                "A 95 % confidence interval is the range of values that fit.",
                "Write 12 statements on 12 cards."
            })
    void what_has_its_source_or_is_no_finding_passes(String text) {
        assertEquals(List.of(), Small.said(new FindingsHaveSources(), text));
    }

    @Test
    void a_source_further_away_on_the_screen_is_a_warning_and_beside_a_table_it_counts() {
        assertEquals(
                List.of("finding.far"),
                Small.said(new FindingsHaveSources(), "Read this [@mcherron2025].\n\nMany had pain: 41 %."));
        assertEquals(
                List.of(),
                Small.said(new FindingsHaveSources(), "From one study [@mcherron2025]:\n\n| pain | 41 % |\n|---|---|"));
    }

    @Test
    void a_number_of_people_that_may_be_a_finding_is_a_warning() {
        assertEquals(
                List.of("finding.perhaps"), Small.said(new FindingsHaveSources(), "It helped 14 couples in the end."));
    }

    @Test
    void examples_and_activities_are_told_and_not_found() {
        assertEquals(
                List.of(), Small.said(new FindingsHaveSources(), "> [!EXAMPLE]\n> **Client:** I am at 40 % today."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ketamine is legal.",
                "Psilocybin is in Schedule I.",
                "The law requires a report within a day.",
                "Psilocybin is still illegal in Pennsylvania."
            })
    void a_sentence_of_law_needs_place_and_date(String text) {
        assertEquals(List.of("!law"), Small.said(new LawHasPlaceAndDate(), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pennsylvania, checked 23 November 2026: psilocybin is in Schedule I.",
                "Ketamine is legal by prescription in the United States.\n\nSource read in 2026.",
                "Medicines are used only where they are lawful.",
                "Ask whether it is lawful there.",
                "Is it legal?",
                "\"It is legal\" says nothing.",
                "To be the anchor at a party is practice at unlawful use."
            })
    void a_sentence_with_both_or_about_something_else_passes(String text) {
        assertEquals(List.of(), Small.said(new LawHasPlaceAndDate(), text));
    }

    @Test
    void in_questions_and_cases_a_sentence_of_law_without_place_is_a_warning() {
        assertEquals(
                List.of("law-perhaps"),
                Small.book()
                        .but(Small.BANK, "A short widening is still a widening.", "Ketamine is illegal.")
                        .codes(new LawHasPlaceAndDate(), Small.BANK));
        assertEquals(
                List.of(),
                Small.book()
                        .but(Small.BANK, "A short widening is still a widening.", "Ketamine is illegal in Oregon.")
                        .codes(new LawHasPlaceAndDate(), Small.BANK));
    }

    @Test
    void a_lesson_on_law_says_when_somebody_looked_and_grows_stale() {
        CheckedLately rule = new CheckedLately();
        Small law = Small.book().but(Small.LESSON, "competencies: [ETH-2]", "competencies: [LAW-1]");
        assertEquals(List.of(), law.codes(rule, Small.LESSON));
        law.but(Small.LESSON, "checked-on: 2026-11-23", "checked-on: 2026-05-28");
        assertEquals(List.of(), law.codes(rule, Small.LESSON), "180 days");
        law.but(Small.LESSON, "checked-on: 2026-05-28", "checked-on: 2026-05-27");
        assertEquals(List.of("checked.stale"), law.codes(rule, Small.LESSON), "181 days");
        law.but(Small.LESSON, "checked-on: 2026-05-27\n", "");
        assertEquals(List.of("!checked.missing"), law.codes(rule, Small.LESSON));
        Small other = Small.book().but(Small.LESSON, "checked-on: 2026-11-23\n", "");
        assertEquals(List.of(), other.codes(rule, Small.LESSON), "neither law nor medicine");
    }

    @Test
    void a_source_that_nobody_cites_is_a_warning_with_its_line() {
        SourcesCited rule = new SourcesCited();
        assertEquals(List.of(), Small.book().codes(rule, "bibliography.yaml"));
        Small more = Small.book();
        more.with(
                "bibliography.yaml",
                more.text("bibliography.yaml")
                        + "  - {key: nobody2001, authors: N, year: 2001, title: T, where: W, mark: F}\n");
        assertEquals(List.of("source.unused"), more.codes(rule, "bibliography.yaml"));
        assertTrue(more.found(rule, "bibliography.yaml").get(0).message().contains("nobody2001"));
    }
}
