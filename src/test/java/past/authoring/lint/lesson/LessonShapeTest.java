package past.authoring.lint.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import past.authoring.lint.Small;

/** The parts of a lesson, its minutes, its line, and whether it teaches what it says. */
class LessonShapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[!EXAMPLE] | [!CARE] | !parts.example",
                "[!CARE] | [!ACTIVITY] | none",
                "[!BOUNDARY] | [!CARE] | !parts.boundary",
                "**5 minutes.** | Now. | !parts.activity-minutes",
                "content-note: | author: A # | !parts.note",
                "alternative: | author: A # | !parts.alternative"
            })
    void a_missing_part_is_named(String part, String other, String rule) {
        Small book = Small.book();
        if (!rule.equals("none")) {
            book.but(Small.LESSON, part, other);
        }
        if (other.startsWith("author")) {
            book.but(Small.LESSON, "author: PAST Curriculum authors\n", "");
        }
        assertEquals(rule.equals("none") ? List.of() : List.of(rule), book.codes(new LessonParts(), Small.LESSON));
    }

    @Test
    void one_activity_and_three_checks_no_fewer_and_no_more() {
        Small two = Small.book()
                .but(Small.LESSON, "> [!EXAMPLE]", "> [!ACTIVITY]\n> **1 minute.** Breathe.\n\n> [!EXAMPLE]");
        assertEquals(List.of("!parts.activity"), two.codes(new LessonParts(), Small.LESSON));
        String text = Small.book().text(Small.LESSON);
        Small fewer = Small.book().with(Small.LESSON, text.substring(0, text.lastIndexOf("```check")));
        assertEquals(List.of("!parts.checks"), fewer.codes(new LessonParts(), Small.LESSON));
    }

    @Test
    void lessons_that_depend_on_line_01_say_it_in_a_box() {
        String text = Small.book().text(Small.LESSON).replace("M9L1", "M3L2");
        Small silent = Small.book().with("lessons/M3L2.md", text);
        assertEquals(List.of("!boundary.line-01"), silent.codes(new BoundaryBoxes(), "lessons/M3L2.md"));
        Small said = Small.book().with("lessons/M3L2.md", text.replace("> What was", "> **LINE-01.** What was"));
        assertEquals(List.of(), said.codes(new BoundaryBoxes(), "lessons/M3L2.md"));
        assertEquals(List.of(), Small.book().codes(new BoundaryBoxes(), Small.LESSON));
    }

    @ParameterizedTest
    @CsvSource({"12, ''", "19, ''", "20, !minutes", "11, ''", "10, !minutes"})
    void minutes_are_what_reading_doing_and_checking_take(int minutes, String rule) {
        List<String> found = Small.book()
                .but(Small.LESSON, "minutes: 12", "minutes: " + minutes)
                .codes(new HonestMinutes(), Small.LESSON);
        assertEquals(rule.isEmpty() ? List.of() : List.of(rule), found);
    }

    @Test
    void practical_units_are_mostly_spent_elsewhere() {
        assertEquals(
                List.of(),
                Small.book()
                        .but("programme.yaml", "summary: One lesson.", "summary: One lesson.\n    practical: true")
                        .but(Small.LESSON, "minutes: 12", "minutes: 90")
                        .codes(new HonestMinutes(), Small.LESSON));
    }

    @Test
    void an_objective_that_the_text_never_speaks_of_is_found() {
        assertEquals(List.of(), Small.book().codes(new ObjectivesTaught(), Small.LESSON));
        assertEquals(
                List.of("!objective.text"),
                Small.book()
                        .but(
                                Small.LESSON,
                                "text: decline a request for more touch and stay in contact",
                                "text: explain pharmacological interactions of antidepressants")
                        .codes(new ObjectivesTaught(), Small.LESSON));
        assertEquals(
                List.of("objective.text"),
                Small.book()
                        .but(
                                Small.LESSON,
                                "text: decline a request for more touch and stay in contact",
                                "text: decline requests warmly before pharmacology")
                        .codes(new ObjectivesTaught(), Small.LESSON));
    }

    @Test
    void another_form_of_the_word_teaches_it_too() {
        assertEquals(
                List.of(),
                Small.book()
                        .but(
                                Small.LESSON,
                                "text: decline a request for more touch and stay in contact",
                                "text: declining requests, staying in contact")
                        .codes(new ObjectivesTaught(), Small.LESSON));
    }
}
