package past.curriculum.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Severity;

class YamlReaderTest {
    private final List<Problem> problems = new ArrayList<>();

    private YamlMap read(String text) {
        return YamlReader.mapping("x.yaml", text, 0, problems);
    }

    private List<String> said() {
        return problems.stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.rule())
                .toList();
    }

    @Test
    void every_problem_is_reported_with_line_and_column_in_one_reading() {
        YamlMap m = read(
                """
                code: wrong code
                minutes: 1000
                critical: perhaps
                checked-on: 23.11.2026
                severity: fatal
                lines: LINE-01
                code: again
                titel: Hello
                """);
        m.code("code", Pattern.compile("[A-Z0-9]+"));
        m.text("title");
        m.integer("minutes", 1, 600);
        m.bool("critical", false);
        m.date("checked-on");
        m.choice("severity", Severity.class);
        m.texts("lines");
        m.refuseUnknownKeys();
        assertEquals(
                List.of(
                        "7:1 yaml.duplicate-key",
                        "1:7 yaml.code",
                        "1:1 yaml.missing",
                        "2:10 yaml.integer",
                        "3:11 yaml.boolean",
                        "4:13 yaml.date",
                        "5:11 yaml.choice",
                        "6:8 yaml.not-a-list",
                        "8:1 yaml.unknown-key"),
                said());
        assertTrue(
                problems.get(8).message().contains("Did you mean “title”?"),
                problems.get(8).message());
    }

    @Test
    void right_values_come_back_as_written() {
        YamlMap m = read("a: 'x '\nb: +10\nc: 8.9\nd:\ne: {X-1: 2}\nf: [p, q]\ng: in preparation\n");
        assertEquals("x", m.text("a"));
        assertEquals(10, m.integer("b", 0, 100));
        assertEquals(new BigDecimal("8.9"), m.decimal("c"));
        assertFalse(m.has("d"));
        assertEquals(2, m.integers("e", 0, 9).get("X-1"));
        assertEquals(List.of("p", "q"), m.texts("f"));
        assertEquals(List.of(), problems);
    }

    @Test
    void aliases_anchors_and_tags_are_refused_where_they_stand() {
        assertFalse(read("a: &x [1]\nb: *x\nc: !!java.net.URL [\"http://x\"]\n").isReadable());
        assertEquals(List.of("1:4 yaml.anchor", "2:4 yaml.alias", "3:4 yaml.tag"), said());
    }

    @Test
    void a_bomb_of_aliases_is_refused_before_anything_is_built() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertFalse(read(bomb.toString()).isReadable()));
        assertTrue(problems.size() <= 20);
    }

    @Test
    void deep_nesting_is_refused_at_the_limit() {
        for (String open : List.of("[", "{a: ", "- ", "? ")) {
            problems.clear();
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertFalse(read("a: \n  " + open.repeat(50_000)).isReadable()));
            assertEquals(1, problems.size(), open);
        }
    }

    @Test
    void a_huge_document_is_refused_with_its_length() {
        assertFalse(read("a: " + "x".repeat(YamlReader.CHARACTERS)).isReadable());
        assertEquals(List.of("1:1 yaml.too-long"), said());
    }

    @Test
    void broken_syntax_names_the_place() {
        assertFalse(read("a: 1\nb: [1, 2\nc: 3\n").isReadable());
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).line() >= 2, problems.toString());
    }

    @Test
    void control_characters_and_second_documents_are_refused() {
        read("a: \u0007\n");
        read("a: 1\n---\nb: 2\n");
        read("- a\n- b\n");
        assertEquals(
                List.of("yaml.character", "yaml.several-documents", "yaml.not-a-mapping"),
                problems.stream().map(Problem::rule).toList());
    }

    @Test
    void an_unreadable_document_says_so_once_and_then_stays_silent() {
        YamlMap m = read("- a\n");
        m.text("title");
        m.integer("minutes", 1, 2);
        m.atLeast("items", 3);
        m.refuseUnknownKeys();
        assertEquals(1, problems.size());
    }

    @Test
    void front_matter_keeps_the_lines_of_the_file() {
        FrontMatter cut = FrontMatter.split("l.md", "---\ncode: M1\ntitle:\n---\nBody\nmore\n", problems);
        cut.head().text("title");
        assertEquals("Body\nmore", cut.body());
        assertEquals(4, cut.bodyOffset());
        assertEquals(List.of("3:7 yaml.missing"), said());
        problems.clear();
        FrontMatter.split("l.md", "Body", problems);
        FrontMatter.split("l.md", "---\ncode: x\n", problems);
        assertEquals(List.of("1:1 front-matter.missing", "1:1 front-matter.open"), said());
    }
}
