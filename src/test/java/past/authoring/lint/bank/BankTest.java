package past.authoring.lint.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import past.authoring.lint.Small;

/** Question banks: the blueprint, the balance of keys, twins, and the shape of items. */
class BankTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lessons/M9L1.md  | bank: 2            | bank: 3            | !bank.few",
                "lessons/M9L1.md  | [CV, MS]           | [CV, MS, OR]       | !bank.type-unused",
                "lessons/M9L1.md  | item-types: [CV, MS] | item-types: [CV] | !bank.type",
                "lessons/M9L1.md  | critical: true     | critical: false    | !bank.critical",
                "quizzes/M9L1.yaml | objective: M9L1-a | objective: M9L1-b  | !bank.no-objective"
            })
    void a_bank_that_is_not_what_its_lesson_says_is_found(String path, String old, String other, String rule) {
        Small book = Small.book().but(path, old, other);
        if (path.equals(Small.BANK)) {
            book.but(path, "M9L1-a-", "M9L1-b-");
        }
        List<String> found = book.codes(new Blueprint(), Small.BANK);
        assertTrue(found.contains(rule), found.toString());
        assertEquals(List.of(), Small.book().codes(new Blueprint(), Small.BANK));
    }

    @Test
    void a_written_lesson_with_objectives_to_ask_has_a_bank() {
        assertEquals(List.of(), Small.book().codes(new Blueprint(), Small.LESSON));
        assertEquals(List.of("!bank.missing"), Small.book().without(Small.BANK).codes(new Blueprint(), Small.LESSON));
        assertEquals(
                List.of("bank.missing"),
                Small.book()
                        .without(Small.BANK)
                        .but("programme.yaml", "[M9L1]", "[M9L1, M9L2]")
                        .codes(new Blueprint(), Small.LESSON),
                "a warning until everything is written");
    }

    /** A bank of single-key items; the key of item i stands at {@code i % spread}, and is the longest in so many. */
    private static Small bank(int items, int spread, int longest) {
        StringBuilder text = new StringBuilder("lesson: M9L1\nauthor: A\nitems:\n");
        for (int i = 0; i < items; i++) {
            text.append(
                    "  - id: M9L1-a-%d\n    objective: M9L1-a\n    type: SBA\n    difficulty: 0.5\n".formatted(i + 1));
            text.append(
                    "    stem: Question %d about %s\n    options:\n".formatted(i, "abcdefghijklmnopqrst".charAt(i)));
            for (int o = 0; o < 4; o++) {
                boolean key = o == i % spread;
                String words = key == i < longest ? "a long text " + o : "short " + o;
                text.append("      - {text: %s, why: Because, key: %s}\n".formatted(words, key));
            }
            text.append("    rationale: R\n    source: [LINE-04]\n");
        }
        return Small.book().with(Small.BANK, text.toString());
    }

    @Test
    void the_key_is_not_found_by_its_length_or_place() {
        assertEquals(List.of(), bank(12, 4, 4).codes(new KeysBalanced(), Small.BANK));
        assertEquals(List.of("!keys.longest"), bank(12, 4, 5).codes(new KeysBalanced(), Small.BANK));
        assertEquals(List.of("!keys.place", "!keys.place"), bank(12, 2, 0).codes(new KeysBalanced(), Small.BANK));
        assertEquals(List.of(), bank(9, 1, 9).codes(new KeysBalanced(), Small.BANK), "nine say nothing");
    }

    @Property(tries = 60)
    void a_bank_is_refused_exactly_when_more_than_forty_percent_of_its_keys_are_longest(
            @ForAll @IntRange(min = 10, max = 20) int items, @ForAll @IntRange(min = 0, max = 20) int longest) {
        int many = Math.min(items, longest);
        boolean refused =
                bank(items, 4, many).codes(new KeysBalanced(), Small.BANK).contains("!keys.longest");
        assertEquals(many > 0.4 * items, refused);
    }

    @Test
    void an_item_that_asks_again_what_another_asked_is_found() {
        assertEquals(List.of(), Small.book().codes(new Twins(), Small.BANK));
        Small book = Small.book();
        String text = book.text(Small.BANK);
        String first = text.substring(text.indexOf("  - id: M9L1-a-1"), text.indexOf("  - id: M9L1-a-2"));
        book.with(Small.BANK, text + first.replace("M9L1-a-1", "M9L1-a-3").replace("Jonas", "Ines"));
        assertEquals(List.of("!twins"), book.codes(new Twins(), Small.BANK));
        book.with(
                Small.BANK,
                text
                        + first.replace("M9L1-a-1", "M9L1-a-3")
                                .replace("Jonas", "Ines")
                                .replace(
                                        "Keep what was agreed and stay close.",
                                        "Keep what was agreed and offer a blanket."));
        assertEquals(List.of("twins"), book.codes(new Twins(), Small.BANK));
    }

    @Property
    void similarity_is_a_share_the_same_from_both_sides_and_whole_for_the_same(
            @ForAll @Size(max = 8) Set<@IntRange(max = 9) Integer> one,
            @ForAll @Size(max = 8) Set<@IntRange(max = 9) Integer> other) {
        double share = Twins.similarity(words(one), words(other));
        assertTrue(share >= 0 && share <= 1);
        assertEquals(share, Twins.similarity(words(other), words(one)));
        assertEquals(1, Twins.similarity(words(one), words(one)));
        assertEquals(one.equals(other), share == 1);
    }

    private static Set<String> words(Set<Integer> numbers) {
        Set<String> words = new HashSet<>();
        numbers.forEach(number -> words.add("w" + number));
        return words;
    }

    private static List<String> shape(String fields) {
        String bank =
                """
                lesson: M9L1
                author: A
                items:
                  - id: M9L1-a-1
                    objective: M9L1-a
                    difficulty: 0.5
                    stem: How many?
                    rationale: R
                    source: [LINE-04]
                """;
        return Small.book().with(Small.BANK, bank + fields.indent(4)).codes(new ItemShapes(), Small.BANK);
    }

    @Test
    void a_number_has_its_unit_and_a_tolerance_that_tells_right_from_wrong() {
        assertEquals(List.of(), shape("type: NUM\nanswer: 86\ntolerance: 0\nunit: hours"));
        assertEquals(List.of("!shape.unit"), shape("type: NUM\nanswer: 86\ntolerance: 0"));
        assertEquals(List.of("!shape.tolerance"), shape("type: NUM\nanswer: 2\ntolerance: 2\nunit: units"));
    }

    @Test
    void a_written_answer_can_be_marked() {
        String rubric = "type: SCR\nrubric:\n  - {points: 1, text: Kept.}\n  - {points: 1, text: Offered.}\n";
        assertEquals(List.of(), shape(rubric + "model: We keep what we chose."));
        assertEquals(List.of("!shape.model"), shape(rubric + "model: No."));
        assertEquals(
                List.of("!shape.rubric"),
                shape("type: SCR\nrubric:\n  - {points: 1, text: Kept.}\nmodel: We keep what we chose."));
    }

    @Test
    void pairs_explain_themselves_and_options_do_not_speak_of_options() {
        String pairs = "type: MT\npairs:\n  - {left: a, right: x, why: W}\n  - {left: b, right: y, why: W}\n";
        assertEquals(List.of(), shape(pairs + "  - {left: c, right: z, why: W}"));
        assertEquals(List.of("!shape.why"), shape(pairs + "  - {left: c, right: z}"));
        String options = "type: SBA\noptions:\n  - {text: One, key: true, why: W}\n  - {text: Two, why: W}\n";
        assertEquals(List.of(), shape(options + "  - {text: Three, why: W}"));
        assertEquals(List.of("!shape.trick"), shape(options + "  - {text: All of the above, why: W}"));
    }
}
