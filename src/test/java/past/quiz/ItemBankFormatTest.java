package past.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.quiz.domain.Draw;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Ordering;
import past.quiz.domain.item.Writing;

class ItemBankFormatTest {

    private static final String PATH = "quizzes/M3L2.yaml";

    @Test
    void the_bank_of_the_consent_lesson_is_read_without_a_problem() throws IOException {
        Reading<ItemBank> reading = new ItemBankFormat()
                .read(PATH, Files.readString(Path.of("curriculum").resolve(PATH)));
        assertEquals(List.of(), reading.problems());
        ItemBank bank = reading.value();
        assertEquals("M3L2", bank.code());
        assertEquals(Map.of("M3L2-a", 1, "M3L2-b", 2, "M3L2-c", 2, "M3L2-d", 1), bank.blueprint());
        assertEquals(6, Draw.from(bank, List.of(), 1).size());
        bank.items().forEach(item -> assertEquals(1, item.score(item.key()), item.id()));
    }

    @Test
    void every_item_type_has_its_shape() {
        Reading<ItemBank> reading = new ItemBankFormat().read(PATH, Banks.EVERY_TYPE);
        assertEquals(List.of(), reading.problems());
        List<Item> items = reading.value().items();
        assertTrue(items.get(0) instanceof Choosing sba && !sba.several());
        assertTrue(items.get(1) instanceof Choosing ms && ms.several());
        assertTrue(items.get(2) instanceof Matching mt && mt.rights().size() == 4);
        assertTrue(items.get(3) instanceof Ordering or && or.steps().size() == 3);
        assertTrue(items.get(4) instanceof Numeric num && num.unit().equals("points"));
        assertTrue(items.get(5) instanceof Writing scr && scr.rubric().get(0).points() == 1);
    }

    @Test
    void every_problem_is_reported_with_its_line() {
        Reading<ItemBank> reading = new ItemBankFormat()
                .read(
                        PATH,
                        """
                        lesson: M3L2
                        author: A
                        items:
                          - id: M3L2-a-1
                            objective: M3L2-a
                            type: SBA
                            difficulty: 1.5
                            stem: S
                            options:
                              - {text: one, key: true, why: w}
                              - {text: one, key: true, why: w}
                            rationale: r
                            source: [LINE-01]
                          - id: M3L2-a-1
                            objective: M9L9-a
                            type: XX
                            difficulty: 0.5
                            stemm: S
                            rationale: r
                            source: []
                        """);
        assertNull(reading.value());
        List<String> rules = reading.problems().stream().map(Problem::rule).toList();
        assertTrue(
                rules.containsAll(List.of(
                        "quiz.difficulty",
                        "quiz.size",
                        "quiz.keys",
                        "quiz.same",
                        "quiz.id",
                        "quiz.id-twice",
                        "quiz.objective",
                        "yaml.choice",
                        "yaml.unknown-key",
                        "yaml.missing",
                        "yaml.too-few")),
                () -> reading.problems().toString());
        assertTrue(reading.problems().stream()
                .anyMatch(p -> p.rule().equals("quiz.difficulty") && p.line() == 7 && p.column() == 17));
        assertTrue(reading.problems().stream().anyMatch(p -> p.rule().equals("quiz.id-twice") && p.line() == 14));
    }
}
