package past.authoring.lint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import past.authoring.lint.Small;

/** How a document is cut into passages, and a passage into sentences. */
class PassagesTest {

    private static Passage holding(String path, String words) {
        return new Document(path, Small.book().text(path))
                .passages().stream()
                        .filter(passage -> passage.text().contains(words))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void a_lesson_is_cut_into_head_headings_paragraphs_boxes_and_checks() {
        assertEquals(
                Passage.Kind.VALUE, holding(Small.LESSON, "decline a request").kind());
        assertEquals("objectives", holding(Small.LESSON, "decline a request").trail());
        assertEquals(
                Passage.Kind.HEADING, holding(Small.LESSON, "A no that stays").kind());
        assertEquals(
                Passage.Kind.PARAGRAPH, holding(Small.LESSON, "one movement").kind());
        assertEquals("BOUNDARY", holding(Small.LESSON, "never widened").box());
        assertEquals("EXAMPLE", holding(Small.LESSON, "We chose no hugs").box());
        assertEquals("ACTIVITY", holding(Small.LESSON, "5 minutes").box());
        assertEquals("question", holding(Small.LESSON, "What do you do?").key());
        assertEquals(1, holding(Small.LESSON, "What do you do?").part());
    }

    @Test
    void wrong_options_of_questions_checks_and_cases_are_known() {
        assertTrue(holding(Small.BANK, "Hold it for a minute").mistake());
        assertTrue(holding(Small.LESSON, "Say nothing and wait").mistake());
        assertTrue(holding(Small.CASE, "Leave the hand").mistake());
        assertTrue(!holding(Small.BANK, "Keep what was agreed").mistake());
        assertTrue(!holding(Small.BANK, "A short widening").mistake());
        assertTrue(!holding(Small.CASE, "Lift the hand").mistake());
    }

    @Property(tries = 200)
    void every_passage_stands_on_lines_that_the_text_has(@ForAll String text) {
        for (String path : List.of("lessons/M1L1.md", "quizzes/M1L1.yaml")) {
            Document document = new Document(path, text);
            document.passages().forEach(passage -> {
                assertTrue(passage.line() >= 1 && passage.lines() >= 1);
                assertTrue(passage.line() <= Math.max(1, document.lines().size()) + 1);
            });
        }
    }

    @Test
    void quotations_are_blanked_and_places_stay() {
        String text = "He said \"it cures\", she said ‘never’, and *nobody's cure* is 'a thing' of the client's.";
        String rest = Prose.unquoted(text);
        assertEquals(text.length(), rest.length());
        assertEquals(
                "He said , she said , and is of the client's.",
                rest.replaceAll(" +", " ").replace(" ,", ",").replace("said,", "said ,"));
        assertEquals(List.of("\"it cures\"", "‘never’", "'a thing'"), Prose.quotations(text));
    }

    @Property(tries = 300)
    void blanking_keeps_the_length_and_the_lines(@ForAll String text) {
        assertEquals(text.length(), Prose.unquoted(text).length());
        assertEquals(text.lines().count(), Prose.unquoted(text).lines().count());
    }

    @Test
    void sentences_end_where_sentences_end() {
        assertEquals(
                List.of("Dr Osei calls at 16.20.", "She asks \"How are you?\"", "It is 8.9 points [@a2020].", "Good."),
                Prose.sentences("Dr Osei calls at 16.20. She asks \"How are you?\" It is 8.9 points [@a2020]. Good."));
        assertEquals(List.of("- one", "- two"), Prose.sentences("- one\n- two"));
    }
}
