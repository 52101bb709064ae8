package past.lesson.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import past.curriculum.CurriculumFilesTest;
import past.curriculum.Readings;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.lesson.domain.Lesson;

class LessonFormatTest {

    private static List<String> said(String path, String text) {
        return said(Lessons.read(path, text).problems());
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(p -> p.line() + " " + p.rule()).toList();
    }

    private static String with(String old, String now) {
        assertTrue(Lessons.WRITTEN.contains(old), old);
        return Lessons.WRITTEN.replace(old, now);
    }

    @Test
    void a_written_lesson_is_read_with_its_screens_checks_and_numbered_sources() {
        Reading<Lesson> reading = Lessons.read("lessons/M9L1.md", Lessons.WRITTEN);
        assertEquals(List.of(), reading.problems());
        Lesson lesson = reading.value();
        assertEquals(
                List.of("a-no-that-stays", "do-it", "check-yourself"),
                lesson.screens().stream().map(Lesson.Screen::id).toList());
        assertEquals(List.of("one2025", "two2024"), lesson.sources());
        assertEquals("You learn <em>one</em> thing.", lesson.purpose());
        assertEquals(20, lesson.screens().get(1).activityMinutes());
        assertEquals(3, lesson.check("M9L1-check-1").orElseThrow().options().size());
        assertFalse(lesson.screens().get(2).html().contains("check-1"), "checks are no text");
        assertFalse(lesson.reviewed());
        assertTrue(lesson.isDue(LocalDate.of(2027, 5, 24)));
        assertFalse(lesson.isDue(LocalDate.of(2027, 5, 23)));
    }

    @Test
    void a_lesson_in_preparation_has_topics_and_no_text() {
        assertEquals(List.of(), said("lessons/M9L2.md", Lessons.PREPARED));
        assertEquals(List.of("Patience"), Lessons.prepared().topics());
        assertEquals(List.of("5 lesson.has-text"), said("lessons/M9L2.md", Lessons.PREPARED + "## Already\n\nText.\n"));
        String bare = Lessons.PREPARED.replace("topics:\n  - Patience\n", "");
        assertEquals(List.of("2 yaml.too-few"), said("lessons/M9L2.md", bare));
    }

    @Test
    void a_written_lesson_without_text_is_reported_at_its_status() {
        String text = Lessons.WRITTEN.substring(0, Lessons.WRITTEN.indexOf("## A no"));
        assertEquals(List.of("5 lesson.no-text"), said("lessons/M9L1.md", text));
    }

    @Test
    void every_problem_is_reported_at_once_with_its_line() {
        String text = with("minutes: 60", "minutes: long")
                .replace("code: M9L1-a", "code: M8L1-a")
                .replace("drawn: 2", "drawn: 9")
                .replace("tags:", "tag:")
                .replace("reviewed-on:", "reviewed-on: 2026-11-23")
                .replace("next-review: 2027-05-23", "next-review: 2026-01-01");
        assertEquals(
                List.of(
                        "4 yaml.integer",
                        "8 lesson.objective",
                        "14 lesson.drawn",
                        "21 lesson.next-review",
                        "24 lesson.reviewer",
                        "25 yaml.unknown-key"),
                said("lessons/M9L1.md", text));
    }

    @Test
    void the_file_name_is_the_code() {
        assertEquals(List.of("2 file.code"), said("lessons/M9L7.md", Lessons.WRITTEN));
    }

    @Test
    void a_screen_of_more_than_250_words_and_text_before_the_first_heading_are_reported() {
        String text = with("## Do it\n", "## Do it\n\n" + "word ".repeat(LessonBody.WORDS) + "\n");
        assertEquals(List.of("31 lesson.screen-long"), said("lessons/M9L1.md", text));
        assertEquals(List.of("27 lesson.no-heading"), said("lessons/M9L1.md", with("## A no that stays\n", "\n")));
    }

    @Test
    void a_self_check_has_one_key_and_an_explanation_for_every_option() {
        assertEquals(List.of("42 lesson.keys"), said("lessons/M9L1.md", with("    key: true\n", "")));
        assertEquals(
                List.of("45 yaml.missing"),
                said("lessons/M9L1.md", with("    why: A short widening is still a widening.\n", "")));
        assertEquals(List.of("39 yaml.code"), said("lessons/M9L1.md", with("id: M9L1-check-1", "id: M8L1-check-1")));
        assertEquals(
                List.of("40 yaml.unknown-key"),
                said("lessons/M9L1.md", with("id: M9L1-check-1", "id: M9L1-check-1\nhint: x")));
    }

    @Test
    void html_is_reported_and_shown_as_text() {
        Reading<Lesson> reading =
                Lessons.read("lessons/M9L1.md", with("What was agreed", "<script>alert(1)</script> What was agreed"));
        assertEquals(List.of("29 markdown.html", "29 markdown.html"), said(reading.problems()));
        assertEquals(
                List.of("18 markdown.html"),
                said("lessons/M9L1.md", with("It speaks about touch.", "It <img src=x> speaks.")));
    }

    @Test
    void a_file_without_front_matter_is_one_problem() {
        assertEquals(List.of("1 front-matter.missing"), said("lessons/M9L1.md", "## Only text\n"));
    }

    @Test
    void sources_rules_and_competencies_that_do_not_exist_are_found_in_their_lines() {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("lessons/M9L1.md", Lessons.WRITTEN);
        texts.put(
                "bibliography.yaml",
                "sources:\n  - {key: one2025, authors: A, year: 2025, title: T, where: W, mark: V}\n");
        List<Problem> problems = new Readings(CurriculumFilesTest.formats()).problems(texts);
        assertEquals(
                List.of("15 competency.unknown", "16 scenario.not-yet", "17 line.unknown", "29 source.unknown"),
                said(problems));
    }
}
