package past.quiz.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import past.quiz.domain.Result.Verdict;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.NotAnAnswer;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Ordering;

class ScoringTest {

    @Test
    void a_multiple_select_gives_part_marks_and_choosing_everything_earns_little() {
        Choosing item = Items.several("M1L1-a-1", false, 5, Set.of(0, 1, 2));
        assertEquals(1, item.score(Answer.picks(2, 0, 1)));
        assertEquals(2 / 3.0, item.score(Answer.picks(0, 1)), 1e-9);
        assertEquals(1 / 3.0, item.score(Answer.picks(0, 1, 3)), 1e-9);
        assertEquals(1 / 3.0, item.score(Answer.picks(0, 1, 2, 3, 4)), 1e-9);
        assertEquals(0, item.score(Answer.picks(3, 4)));
    }

    @Test
    void a_critical_multiple_select_is_all_or_nothing() {
        Choosing item = Items.several("M1L1-a-1", true, 4, Set.of(0, 1));
        assertEquals(1, item.score(Answer.picks(0, 1)));
        assertEquals(0, item.score(Answer.picks(0)));
        assertEquals(0, item.score(Answer.picks(0, 1, 2)));
    }

    @Test
    void matching_counts_the_left_sides_that_found_their_right_side() {
        Matching item = Items.matching("M1L1-a-1", false, 4, 1);
        assertEquals(0.5, item.score(Answer.picks(0, 1, 3, 4)), 1e-9);
        assertEquals(0.25, item.score(Answer.picks(0, Answer.NONE, Answer.NONE, Answer.NONE)), 1e-9);
    }

    @Test
    void ordering_counts_how_far_the_order_agrees() {
        Ordering item = Items.ordering("M1L1-a-1", false, 4);
        assertEquals(4 / 6.0, item.score(Answer.picks(1, 0, 2, 3)), 1e-9);
        assertEquals(0, item.score(Answer.picks(3, 2, 1, 0)));
        assertEquals(0, item.score(Answer.picks(0, 0, 0, 0)));
    }

    @Test
    void a_number_is_right_within_its_tolerance_and_not_beyond() {
        Numeric item = Items.number("M1L1-a-1", "8.9", "0.05");
        assertEquals(1, item.score(item.read(List.of(" 8,95 "), List.of())));
        assertEquals(0, item.score(item.read(List.of("8.951"), List.of())));
        assertEquals(0, item.score(item.read(List.of("-8.9"), List.of())));
        assertEquals(Answer.EMPTY, item.read(List.of(" "), List.of()));
        assertThrows(NotAnAnswer.class, () -> item.read(List.of("about nine"), List.of()));
        assertThrows(NotAnAnswer.class, () -> item.read(List.of("1e9"), List.of()));
    }

    @Test
    void what_an_item_did_not_offer_is_refused() {
        Choosing item = Items.single("M1L1-a-1", false, 4, 2);
        List<Integer> order = List.of(3, 2, 1, 0);
        for (String forged : List.of("4", "-1", "x", "99999999999")) {
            assertThrows(NotAnAnswer.class, () -> item.read(List.of(forged), order), forged);
        }
        assertThrows(NotAnAnswer.class, () -> item.read(List.of("0", "1"), order));
        Matching rows = Items.matching("M1L1-a-1", false, 3, 0);
        assertThrows(NotAnAnswer.class, () -> rows.read(List.of("0", "1"), List.of(0, 1, 2)));
    }

    @Test
    void a_critical_item_wrong_is_not_passed_whatever_the_total() {
        Item critical = Items.single("M1L1-b-1", true, 4, 0);
        List<Item> items = List.of(
                Items.single("M1L1-a-1", false, 4, 0),
                Items.single("M1L1-a-2", false, 4, 0),
                Items.single("M1L1-a-3", false, 4, 0),
                Items.single("M1L1-a-4", false, 4, 0),
                critical);
        Answer right = Answer.picks(0);
        Map<String, Answer> answers = Map.of(
                "M1L1-a-1",
                right,
                "M1L1-a-2",
                right,
                "M1L1-a-3",
                right,
                "M1L1-a-4",
                right,
                "M1L1-b-1",
                Answer.picks(1));
        Result result = Result.of(items, answers, 80);
        assertEquals(80, result.percent());
        assertEquals(Verdict.CRITICAL_MISSED, result.verdict());
        assertFalse(result.passed());
        assertEquals(List.of("M1L1-b-1"), result.criticalMissed());
        assertEquals(
                Verdict.BELOW_MARK_AND_CRITICAL_MISSED,
                Result.of(items, Map.of(), 80).verdict());
    }

    @Test
    void a_percentage_is_rounded_down_so_that_almost_is_not_passed() {
        List<Item> items = List.of(
                Items.matching("M1L1-a-1", false, 3, 0),
                Items.single("M1L1-b-1", false, 3, 0),
                Items.single("M1L1-c-1", false, 3, 0));
        Map<String, Answer> answers = Map.of(
                "M1L1-a-1", Answer.picks(0, 1, Answer.NONE), "M1L1-b-1", Answer.picks(0), "M1L1-c-1", Answer.picks(0));
        Result result = Result.of(items, answers, 89);
        assertEquals(88, result.percent());
        assertFalse(result.passed());
        assertTrue(Result.of(items, answers, 88).passed());
    }
}
