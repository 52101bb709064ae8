package past.curriculum.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Problem;

class MarkdownTest {

    private static String html(String text) {
        return Markdown.html(text, new CitationNumbers());
    }

    @Test
    void citations_are_numbered_in_the_order_of_the_text_and_keep_their_number() {
        CitationNumbers numbers = new CitationNumbers();
        String html = Markdown.html("One [@b2025; @a2024]. Again [@a2024].", numbers);
        assertEquals(List.of("b2025", "a2024"), numbers.keys());
        assertTrue(html.contains("<sup class=\"cite\"><a href=\"#source-1\""), html);
        assertTrue(html.contains("Again <sup class=\"cite\"><a href=\"#source-2\""), html);
    }

    @Test
    void a_box_has_a_heading_and_loses_its_mark() {
        String html = html("> [!CARE]\n> Take a break.\n>\n> - Breathe");
        assertTrue(html.contains("<div class=\"box box-care box-sage\" role=\"note\" aria-label=\"Care\">"), html);
        assertTrue(html.contains("<p class=\"box-title\">Care</p>"), html);
        assertTrue(html.contains("<p>Take a break.</p>"), html);
        assertFalse(html.contains("[!CARE]"), html);
    }

    @Test
    void an_ordinary_quotation_stays_one() {
        assertTrue(html("> \"Off.\"").contains("<blockquote>"));
    }

    @Test
    void tables_and_ordered_lists_come_through_the_sanitiser() {
        String html = html("| a | b |\n|---|--:|\n| 1 | 2 |\n\n3. three\n4. four");
        assertTrue(html.contains("<table>"), html);
        assertTrue(html.contains("<td align=\"right\">2</td>"), html);
        assertTrue(html.contains("<ol start=\"3\">"), html);
    }

    @Test
    void the_empty_corner_of_a_table_is_no_heading() {
        String table = html("|  | Before |\n|---|---|\n| Sleep | bad |\n");
        assertTrue(table.contains("<td></td>") && table.contains("<th>Before</th>"), table);
    }

    @Test
    void script_in_markdown_is_shown_as_text_and_reported() {
        String text = "Hello <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))";
        String html = html(text);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<img"), html);
        assertFalse(html.contains("javascript:"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
        List<Problem> problems = Markdown.problems("lessons/X.md", text, 10);
        assertEquals(
                List.of("11:7 markdown.html", "11:23 markdown.html", "13:1 markdown.html", "15:1 markdown.link"),
                problems.stream()
                        .map(p -> p.line() + ":" + p.column() + " " + p.rule())
                        .toList());
    }

    @Test
    void attributes_cannot_be_smuggled_through_links_or_titles() {
        String html = html("[x](https://example.org \"y\\\" onmouseover=\\\"alert(1)\")");
        assertFalse(html.contains("onmouseover=\""), html);
        assertTrue(html.contains("rel=\"noopener noreferrer\""), html);
    }

    @Test
    void a_heading_called_sources_and_an_unknown_box_are_reported() {
        List<Problem> problems = Markdown.problems("lessons/X.md", "## Sources\n\n> [!WARN]\n> x", 0);
        assertEquals(
                List.of("1 markdown.sources", "3 markdown.box"),
                problems.stream().map(p -> p.line() + " " + p.rule()).toList());
    }

    @Test
    void a_lesson_is_cut_at_its_second_level_headings_and_checks_are_handed_over() {
        String text =
                """
                Before.

                ## Two *rooms* [@k]

                One two three.

                ### Inside

                ## Check yourself

                ```check
                id: a
                ```

                ```
                kept
                ```
                """;
        CitationNumbers numbers = new CitationNumbers();
        List<Markdown.Screen> screens = Markdown.screens(text, 20, numbers, Set.of("check"));
        assertEquals(
                List.of("start", "two-rooms", "check-yourself"),
                screens.stream().map(Markdown.Screen::id).toList());
        assertEquals(23, screens.get(1).line());
        assertEquals(4, screens.get(1).words());
        assertTrue(
                screens.get(1).title().startsWith("Two <em>rooms</em> <sup"),
                screens.get(1).title());
        assertTrue(screens.get(1).html().contains("<h3 id=\"inside\">Inside</h3>"));
        assertEquals(
                List.of(new Markdown.Fenced("check", "id: a\n", 31)),
                screens.get(2).fenced());
        assertTrue(screens.get(2).html().contains("kept"));
    }

    @Test
    void deep_nesting_of_quotes_and_brackets_ends_quickly() {
        html(">".repeat(20_000) + " x");
        html("[".repeat(20_000));
        html("*a ".repeat(20_000));
    }
}
