package past.authoring.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Problem;

/** The list of rules as a whole. */
class LintTest {

    @Test
    void nothing_is_found_in_a_sound_book() {
        assertEquals(List.of(), Small.book().problems());
        assertEquals(List.of(), Small.book().lint());
    }

    @Test
    void a_finding_names_file_line_column_rule_and_how_to_mend_it() {
        Small book = Small.book().but(Small.LESSON, "Say it aloud twice.", "It is guaranteed to work.");
        Problem found = book.lint().get(0);
        String line = book.text(Small.LESSON).lines().toList().get(found.line() - 1);
        assertEquals(Small.LESSON, found.path());
        assertTrue(line.startsWith("guaranteed", found.column() - 1), line);
        assertEquals("lint.promise", found.rule());
        assertTrue(found.isError());
        assertTrue(found.message().startsWith("“guaranteed” promises"), found.message());
    }

    @Test
    void every_sentence_is_there_and_no_place_in_it_is_left_open() {
        List<Problem> found = Small.book()
                .but(Small.LESSON, "> **5 minutes.** Write", "> Write")
                .but(Small.LESSON, "A study of 2025 found", "She was given 80 mg. A study of 2025 found")
                .but(Small.BANK, "critical: true", "critical: false")
                .without(Small.VARIANT)
                .lint();
        assertEquals(
                List.of(
                        "lint.detail.amount",
                        "lint.parts.activity-minutes",
                        "lint.minutes",
                        "lint.bank.critical",
                        "lint.bank.critical",
                        "lint.variant.missing"),
                found.stream()
                        .map(Problem::rule)
                        .sorted(LintTest::inOrderOfRules)
                        .toList());
        found.forEach(problem -> {
            assertFalse(problem.message().contains("??"), problem.message());
            assertFalse(problem.message().matches("(?s).*\\{\\d.*"), problem.message());
        });
    }

    private static int inOrderOfRules(String one, String other) {
        List<String> order = List.of(
                "lint.detail.amount",
                "lint.parts.activity-minutes",
                "lint.minutes",
                "lint.bank.critical",
                "lint.variant.missing");
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    @Test
    void one_document_is_looked_at_as_part_of_the_whole() {
        Small book = Small.book().without(Small.VARIANT);
        List<Problem> alone = new Lint().findings(Small.CASE, book.texts(), book.content(), Small.TODAY);
        assertEquals(book.lint(), alone);
        assertEquals(List.of(), new Lint().findings("lessons/none.md", book.texts(), book.content(), Small.TODAY));
    }

    @Test
    void what_was_found_once_is_found_again() {
        Small book = Small.book().but(Small.LESSON, "Say it aloud twice.", "It is guaranteed to work.");
        Lint lint = new Lint();
        assertEquals(
                lint.findings(book.texts(), book.content(), Small.TODAY),
                lint.findings(book.texts(), book.content(), Small.TODAY));
    }

    @Property(tries = 200)
    void no_text_stops_the_lint(@ForAll String text) {
        for (String path : List.of(Small.LESSON, Small.BANK, Small.CASE, Small.COMPETENCY)) {
            Small.book().with(path, text).lint();
            Small.book().with(path, Small.book().text(path) + "\n" + text).lint();
        }
    }

    @Test
    void the_counts_count() {
        String counts = Counts.of(Small.book().texts(), Small.book().content());
        assertTrue(counts.contains("1 of 1 lessons written"), counts);
        assertTrue(counts.contains("2 questions of 2 asked for {CV=1, MS=1}"), counts);
        assertTrue(counts.contains("1 cases and 1 variants: 6 scenes, 18 options, 6 critical, 4 endings"), counts);
    }

    @Test
    void plain_prose_reads_more_easily_than_stilted_prose() {
        double plain = Readability.ease("The cat sat on the mat. It saw a dog.");
        double stilted =
                Readability.ease("Institutional considerations necessitate comprehensive organisational deliberation.");
        assertTrue(plain > 90 && stilted < 0, plain + " " + stilted);
        assertEquals(3, Readability.syllables("syllable".replace("le", "ly")));
        assertEquals(1, Readability.syllables("made"));
        assertEquals(0, Readability.ease(""));
    }
}
