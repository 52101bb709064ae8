package past.authoring.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import past.curriculum.Content;
import past.curriculum.CurriculumFilesTest;
import past.curriculum.Readings;
import past.curriculum.edition.CurriculumFiles;

class PreviewTest {
    private final SortedMap<String, String> files = CurriculumFiles.in(Path.of("curriculum"));
    private final Readings readings = new Readings(CurriculumFilesTest.formats());
    private final Content content = readings.content(1, files);
    private final Preview preview = new Preview(readings);

    private Shown show(String path) {
        return preview.show(path, files.get(path), content).orElseThrow();
    }

    private static String all(Shown shown) {
        return shown.sections().stream().map(s -> s.title() + s.html()).collect(Collectors.joining("\n"));
    }

    @Test
    void every_document_that_can_be_read_can_be_shown() {
        files.forEach((path, text) -> {
            if (readings.read(path, text).map(r -> r.isRead()).orElse(true)) {
                Shown shown = preview.show(path, text, content).orElse(new Shown("", "", "", List.of()));
                assertFalse(all(shown).matches("(?s).*\\?\\?[a-z][\\w.-]*\\?\\?.*"), path + " has a missing word");
            }
        });
    }

    @Test
    void a_lesson_shows_its_screens_its_checks_and_its_sources() {
        Shown shown = show("lessons/M3L2.md");
        assertTrue(shown.title().startsWith("Consent and boundary dialogues"), shown.title());
        List<String> ids = shown.sections().stream().map(Shown.Section::id).toList();
        assertEquals("head", ids.get(0));
        assertEquals("sources", ids.get(ids.size() - 1));
        assertTrue(ids.contains("check-yourself"), ids.toString());
        assertTrue(all(shown).contains("<li id=\"source-1\">"), "sources are numbered");
        assertTrue(all(shown).contains("chip chip-sage\">key"), "checks show their key to the author");
    }

    @Test
    void a_bank_shows_every_item_with_its_key() {
        Shown shown = show("quizzes/M3L2.yaml");
        assertTrue(shown.sections().size() >= 20, "items: " + shown.sections().size());
        shown.sections().forEach(s -> assertTrue(s.html().contains("Why:"), s.id()));
    }

    @Test
    void a_case_shows_its_graph_and_the_table_behind_it() {
        Shown shown = show("scenarios/SC04.yaml");
        assertTrue(shown.picture().startsWith("<svg"), shown.picture());
        assertEquals("table", shown.sections().get(0).id());
        assertTrue(shown.facts().contains("choosing at random passes"), shown.facts());
    }

    @Test
    void a_document_with_errors_is_not_shown_and_a_lesson_with_errors_is() {
        assertTrue(preview.show("scenarios/SC04.yaml", "code: [", content).isEmpty());
        assertFalse(preview.show("lessons/M3L2.md", "---\ncode: [\n---\n## One\n\nText", content)
                .orElseThrow()
                .sections()
                .isEmpty());
    }

    @Test
    void markup_in_values_is_shown_as_text() {
        String evil = files.get("competencies/ETH-2.yaml").replace("title: Touch agreement", "title: <img src=x>");
        String lesson = files.get("lessons/M3L2.md").replaceFirst("(?m)^purpose: .*$", "purpose: <script>x</script>");
        assertFalse(all(preview.show("competencies/ETH-2.yaml", evil, content).orElseThrow())
                .contains("<img"));
        assertFalse(all(preview.show("lessons/M3L2.md", lesson, content).orElseThrow())
                .contains("<script"));
    }

    @Test
    void a_changed_sentence_is_marked_in_its_screen_and_nowhere_else() {
        String after = files.get("lessons/M3L2.md").replace("contradict each other", "contradict one another");
        List<Comparison.Side> changed = Comparison.of(
                        show("lessons/M3L2.md").sections(),
                        preview.show("lessons/M3L2.md", after, content)
                                .orElseThrow()
                                .sections())
                .stream()
                .filter(Comparison.Side::changed)
                .toList();
        assertEquals(1, changed.size());
        assertTrue(
                changed.get(0).before().contains("<del>each other.</del>"),
                changed.get(0).before());
        assertTrue(
                changed.get(0).after().contains("<ins>one another.</ins>"),
                changed.get(0).after());
    }
}
