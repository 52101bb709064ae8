package past.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Reading;
import past.reflection.domain.Prompts;
import past.reflection.domain.Prompts.Prompt;
import past.reflection.domain.ReflectionRules;

class ReflectionRulesTest {

    private static final Prompt QUESTION = new Prompt("M3-1", "M3", "Practise one sentence.");
    private static final String TEXT = "I noticed how fast I spoke. ".repeat(20);

    @Test
    void the_prompts_of_the_programme_are_read() throws IOException {
        Reading<Prompts> read =
                new PromptsFormat().read("prompts.yaml", Files.readString(Path.of("curriculum/prompts.yaml")));
        assertEquals(List.of(), read.problems());
        assertEquals(20, read.value().all().size());
        assertEquals(100, read.value().find("M3-1").orElseThrow().least());
        assertEquals(3, read.value().find("scenario").orElseThrow().least());
        assertEquals(3000, read.value().find("paper").orElseThrow().most());
    }

    @Test
    void a_question_takes_a_hundred_to_six_hundred_words() {
        assertEquals(
                "short", ReflectionRules.judge(QUESTION, "Too few words.", "").length());
        assertTrue(ReflectionRules.judge(QUESTION, TEXT, "").keeps());
        assertEquals(
                "long", ReflectionRules.judge(QUESTION, "word ".repeat(601), "").length());
    }

    @Test
    void a_name_may_stay_with_a_reason_and_an_address_may_not() {
        assertTrue(ReflectionRules.judge(QUESTION, TEXT + "Mr Harcourt smiled.", "")
                .reasonMissing());
        assertTrue(ReflectionRules.judge(QUESTION, TEXT + "Mr Harcourt smiled.", "a figure in a novel")
                .keeps());
        assertFalse(ReflectionRules.judge(QUESTION, TEXT + "jo@example.org", "a false alarm")
                .keeps());
        assertFalse(ReflectionRules.judge(QUESTION, TEXT + "Mr Harcourt smiled.", "he is jo@example.org")
                .keeps());
    }

    @Test
    void words_are_counted_as_people_count_them() {
        assertEquals(0, ReflectionRules.words(" \n "));
        assertEquals(4, ReflectionRules.words(" one, two\n\nthree four "));
    }
}
