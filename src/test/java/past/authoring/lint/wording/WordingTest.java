package past.authoring.lint.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import past.authoring.lint.Small;

/** What the curriculum never says, and what only looks like it. */
class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He had taken 80 mg.",
                "She says: \"They gave me 0.5 mg/kg.\"",
                "About 100 to 150 micrograms.",
                "Some take 3 g of it.",
                "Eighty milligrams, he said.",
                "They began with a low dose and waited.",
                "Two doses of 20 were planned."
            })
    void amounts_are_found_even_in_quotation_marks(String text) {
        assertEquals("!detail.amount", Small.said(new ForbiddenDetail(), text).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was given intramuscularly.",
                "A lozenge under the tongue.",
                "IV ketamine is common there.",
                "He snorted it at a party."
            })
    void ways_of_taking_are_found(String text) {
        assertEquals("!detail.route", Small.said(new ForbiddenDetail(), text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order mushrooms from abroad.", "You can grow your own.", "It is sold on the dark web."})
    void sources_of_supply_are_found(String text) {
        assertEquals(List.of("!detail.supply"), Small.said(new ForbiddenDetail(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Then take some more ketamine.", "Redosing is usual.", "They self-administered it."})
    void instructions_for_use_are_found(String text) {
        assertEquals(List.of("!detail.use"), Small.said(new ForbiddenDetail(), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blood pressure was 168/102 before the session.",
                "The therapist does not prescribe, dose, supply or hold a medicine.",
                "Schedule IV of the law of 1970.",
                "After 40 minutes, 12 of them went on; 5 grew tired.",
                "Gut, jaw and swallow: where the body holds it.",
                "An evening at home with 20 guests."
            })
    void what_only_looks_like_a_detail_is_not_found(String text) {
        assertEquals(List.of(), Small.said(new ForbiddenDetail(), text));
    }

    @Property(tries = 100)
    void no_amount_with_a_unit_gets_through(@ForAll @IntRange(min = 1, max = 9999) int amount) {
        for (String unit : List.of("mg", " mg", "mg/kg", " µg", " micrograms", " ml")) {
            String found = Small.said(new ForbiddenDetail(), "They spoke of " + amount + unit + " at most.")
                    .get(0);
            assertEquals("!detail.amount", found);
        }
    }

    @Test
    void a_detail_is_found_in_wrong_options_too() {
        assertEquals(
                List.of("!detail.amount"),
                Small.book()
                        .but(Small.BANK, "Hold it for a minute", "Give 20 mg more")
                        .codes(new ForbiddenDetail(), Small.BANK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This treatment cures shame.",
                "Success is guaranteed.",
                "It is a breakthrough.",
                "Nobody was hurt. It is safe and easy."
            })
    void promises_are_found(String text) {
        assertEquals(List.of("!promise"), Small.said(new Promises(), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The page says \"a cure or miracle drug\".",
                "Nothing here is guaranteed.",
                "Do not say that it cures.",
                "FDA gave it breakthrough therapy designation in 2017.",
                "| \"I want to be cured.\" | To have one evening |",
                "The word *cure* does harm."
            })
    void a_promise_may_be_quoted_denied_or_a_name(String text) {
        assertEquals(List.of(), Small.said(new Promises(), text));
    }

    @Test
    void a_wrong_option_may_promise_and_a_right_one_may_not() {
        assertEquals(
                List.of(),
                Small.book()
                        .but(Small.BANK, "Hold it for a minute", "Say that it cures")
                        .codes(new Promises(), Small.BANK));
        assertEquals(
                List.of("!promise"),
                Small.book()
                        .but(Small.BANK, "Keep what was agreed", "Say that it cures")
                        .codes(new Promises(), Small.BANK));
        assertEquals(
                List.of("!promise"),
                Small.book().but(Small.CASE, "Lift the hand.", "It cures.").codes(new Promises(), Small.CASE).stream()
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He committed suicide.", "She had lived with an addict.", "A bipolar is hard to treat, they say."
            })
    void words_that_make_a_person_a_fault_are_found(String text) {
        assertEquals(List.of("!respect"), Small.said(new RespectfulTerms(), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A person with bipolar disorder came.",
                "Whose word is *addict*?",
                "The file said \"frigid\" in 1974.",
                "People who use drugs, and those who stopped."
            })
    void the_person_first_and_old_words_in_quotation_marks_pass(String text) {
        assertEquals(List.of(), Small.said(new RespectfulTerms(), text));
    }

    @Test
    void a_word_that_may_be_innocent_is_a_warning() {
        assertEquals(List.of("respect-perhaps"), Small.said(new RespectfulTerms(), "The victim of a crime may ask."));
        assertEquals(List.of("detail.route-perhaps"), Small.said(new ForbiddenDetail(), "A nasal product."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"As the seed says, talk.", "TODO: add a case.", "See issue #12 for this."})
    void what_belongs_on_the_desk_is_found(String text) {
        assertEquals(List.of("!workshop"), Small.said(new WorkshopWords(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seeds and cacti were used in ceremony.", "The seed of an idea.", "At issue is trust."})
    void seeds_that_grow_pass(String text) {
        assertEquals(List.of(), Small.said(new WorkshopWords(), text));
    }

    private static final String ARTICLE =
            """
            ## Claims

            | The article says | Answer |
            |---|---|
            | "as if almost nothing had happened" | The label asks for two hours of observation. |
            """;

    @Test
    void a_claim_of_the_article_stands_beside_its_answer_in_a_short_fragment() {
        Small book = Small.book().with("lessons/M3L4.md", ARTICLE);
        assertEquals(List.of(), book.codes(new ArticleQuoted(), "lessons/M3L4.md"));
        String unanswered = ARTICLE.replace("The label asks for two hours of observation.", "No.");
        assertEquals(
                List.of("!article.answer"),
                book.with("lessons/M3L4.md", unanswered).codes(new ArticleQuoted(), "lessons/M3L4.md"));
        String tooLong = ARTICLE.replace("almost nothing", "almost nothing " + "and nothing ".repeat(12));
        assertEquals(
                List.of("!article.long"),
                book.with("lessons/M3L4.md", tooLong).codes(new ArticleQuoted(), "lessons/M3L4.md"));
    }

    @Test
    void a_fragment_of_the_article_is_found_in_another_document() {
        Small book = Small.book().with("lessons/M3L4.md", ARTICLE);
        assertEquals(List.of(), book.codes(new ArticleQuoted(), Small.LESSON));
        assertEquals(
                List.of("!article.elsewhere"),
                book.but(Small.LESSON, "Say it aloud twice.", "It is *as if almost nothing had happened*.")
                        .codes(new ArticleQuoted(), Small.LESSON));
    }
}
