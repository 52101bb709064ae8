package past.authoring.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Shown.Section part(String id, String html) {
        return new Shown.Section(id, "", html);
    }

    private static Comparison.Side only(String before, String after) {
        return Comparison.of(List.of(part("a", before)), List.of(part("a", after)))
                .get(0);
    }

    @Test
    void words_that_went_and_came_are_marked_on_their_own_side() {
        Comparison.Side side = only("<p>You ask the client.</p>", "<p>You gently ask the person.</p>");
        assertEquals("<p>You ask the <del>client.</del></p>", side.before());
        assertEquals("<p>You <ins>gently</ins> ask the <ins>person.</ins></p>", side.after());
    }

    @Test
    void marks_stay_inside_of_tags() {
        Comparison.Side side = only("<p>One</p>", "<p>One</p><ul><li>Two three</li><li>Four</li></ul>");
        assertEquals("<p>One</p><ul><li><ins>Two three</ins></li><li><ins>Four</ins></li></ul>", side.after());
        assertEquals("<p>One</p>", side.before());
    }

    @Test
    void the_same_part_is_not_marked_at_all() {
        assertFalse(only("<p>Same</p>", "<p>Same</p>").changed());
    }

    @Test
    void a_part_that_went_stands_where_it_stood() {
        List<Comparison.Side> sides = Comparison.of(
                List.of(part("a", "1"), part("b", "2"), part("c", "3")), List.of(part("a", "1"), part("c", "3")));
        assertEquals(
                List.of("a", "b", "c"), sides.stream().map(Comparison.Side::id).toList());
        assertEquals("", sides.get(1).after());
        assertEquals("<del>2</del>", sides.get(1).before());
    }

    @Test
    void ids_are_left_out_because_both_sides_stand_on_one_page() {
        assertEquals(
                "<h3>x</h3> <del>a</del>",
                only("<h3 id=\"x\">x</h3> a", "<h3 id=\"x\">x</h3> b").before());
    }
}
