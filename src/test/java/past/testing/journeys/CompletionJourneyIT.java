package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import past.testing.browser.Journey;

/** The whole programme can be completed: Ines, who is nearly done, has done it through the use cases that people use. */
@Order(9)
class CompletionJourneyIT extends Journey {

    private static final List<String> ONE_OF_EACH_MODULE =
            List.of("M1L2", "M2L2", "M3L4", "M4L1", "M5L2", "M6L1", "P1");

    @Test
    void ines_has_read_every_lesson_and_passed_every_quiz_and_case() {
        signIn("ines@past.example");
        go("lesson/outline");
        see("25 lessons in 6 modules. You have read 25.");
        mustBeClean();
        screens("outline-complete");

        go("scenario/cases");
        List<String> states = browser.findElements(By.cssSelector(".case-state .chip")).stream()
                .map(WebElement::getText)
                .distinct()
                .toList();
        assertEquals(List.of("passed"), states);
        mustBeClean();
        screens("cases-complete");

        go("quiz/quiz?lesson=M6L3");
        see("You have passed this quiz.");
    }

    @Test
    void a_lesson_of_each_module_is_clean_on_both_screens() {
        signIn("ines@past.example");
        for (String code : ONE_OF_EACH_MODULE) {
            go("lesson/lesson?code=" + code);
            mustBeClean();
            screens("lesson-" + code);
        }
    }
}
