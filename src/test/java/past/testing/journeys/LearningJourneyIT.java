package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import past.testing.browser.Journey;
import past.testing.browser.RightAnswers;

/** A trainee reads a lesson to its end and passes its quiz. */
@Order(2)
class LearningJourneyIT extends Journey {

    private static final String MAYA = "maya@past.example";
    private static final String LESSON = "lesson/lesson?code=M3L2";

    @Test
    void maya_reads_the_lesson_to_its_end_and_marks_it_read() {
        signIn(MAYA);
        go(LESSON);
        see("Continue where you were:");
        mustBeClean();
        screens("trainee-lesson");

        String check = answerTheFirstSelfCheck();
        writeANote("Read the line aloud before the first question.");
        String end = readToTheLastScreen();

        until(() -> {
            go(LESSON);
            return find(".resume").getText().contains(end);
        });
        assertTrue(find("#" + check).getDomAttribute("class").contains("answered"), "so is the self-check");
        assertEquals(
                "Read the line aloud before the first question.", find("#note").getDomProperty("value"));
        press("Mark as read");

        see("Marked as read.");
        see("You read this lesson on");
        mustBeClean();
        leave();
        signIn("okafor@past.example");
        go(LESSON);
        mustNotSee("My notes");
        mustNotSee("Read the line aloud before the first question.");
        mustBeClean();
    }

    @Test
    void maya_takes_the_quiz_again_knows_every_answer_and_passes() {
        signIn(MAYA);
        go("quiz/quiz?lesson=M3L2");
        mustBeClean();
        screens("trainee-quiz");
        press("Begin");
        find("#items");
        mustBeClean();

        RightAnswers answers = RightAnswers.of("M3L2");
        for (WebElement item : browser.findElements(By.cssSelector("fieldset.item"))) {
            answers.give(browser, item);
            until(() ->
                    "Saved".equals(item.findElement(By.cssSelector(".saved")).getText()));
        }
        screens("trainee-attempt");
        press("Look at it once more and submit");
        see("All items are answered.");
        mustBeClean();
        press("Submit this attempt");

        see("100 %");
        assertEquals("Passed", find("h1").getText());
        mustBeClean();
        screens("trainee-result");
    }

    /** Chooses what is not the key, reads why, and chooses the key; answers the self-check's id. */
    private String answerTheFirstSelfCheck() {
        WebElement check = find("form.self-check:not(.answered)");
        press(check.findElement(By.cssSelector("li.option:not(.key) button")));
        until(() ->
                check.findElement(By.cssSelector("li.chosen .why")).getText().startsWith("Not this one."));
        mustBeClean();
        press(check.findElement(By.cssSelector("li.key button")));
        until(() ->
                check.findElement(By.cssSelector("li.chosen .why")).getText().startsWith("This one."));
        untilStored("check", 2);
        return check.getDomAttribute("id");
    }

    private void writeANote(String text) {
        fill("My notes on this lesson", text);
        until(() -> find("#note-saved").getText().toLowerCase().startsWith("saved"));
        untilStored("note", 1);
    }

    private String readToTheLastScreen() {
        List<WebElement> screens = browser.findElements(By.cssSelector("section.screen"));
        WebElement last = screens.get(screens.size() - 1);
        String title = last.findElement(By.tagName("h2")).getText();
        browser.executeScript("arguments[0].scrollIntoView({block: 'start', behavior: 'instant'})", last);
        until(() -> find("nav.contents a[aria-current]").getText().equals(title));
        return title;
    }

    /** Waits until the browser has had so many answers of the server about what it was to keep. */
    private void untilStored(String what, int times) {
        until(() -> (Boolean) browser.executeScript(
                "return performance.getEntriesByName(location.origin + '/api/lesson/' + arguments[0])"
                        + ".filter((one) => one.responseEnd > 0).length >= arguments[1]",
                what,
                times));
    }
}
