package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import past.testing.browser.Journey;

/** Two trainees in the same case: to its good ending, and into the gate. */
@Order(3)
class CaseJourneyIT extends Journey {

    private static final String MAYA = "maya@past.example";
    private static final String TOMAS = "tomas@past.example";

    /** A scored play takes no decision sooner than this after the one before. */
    private static final double TEN_SECONDS = 10_800;

    @Test
    void maya_plays_the_case_with_the_keyboard_to_its_good_ending() {
        signIn(MAYA);
        go("scenario/intro?code=SC04");
        mustBeClean();
        screens("trainee-case");
        press("Play the scored case");
        find("#decision");
        screens("trainee-scene");

        decideByKeys("Lift the hand at once, move back half a metre");
        see("Good practice");
        mustBeClean();
        screens("trainee-consequence");
        goOnByKeys();
        decideByKeys("Silence is fine");
        goOnByKeys();
        decideByKeys("Touch ended when you said off");
        goOnByKeys();
        decideByKeys("It was the agreement working");
        goOnByKeys();

        assertEquals("Agreement kept", find("#ending-title").getText());
        see("100 %");
        see("This play counts.");
        mustBeClean();
        screens("trainee-ending");
    }

    @Test
    void tomas_leaves_his_hand_where_it_is_and_the_scored_case_closes() {
        signIn(TOMAS);
        go("scenario/intro?code=SC04");
        press("Play the scored case");

        decideByKeys("Leave the hand where it is a little longer");
        see("Play stops here");
        see("This breaks the professional line");
        mustBeClean();
        screens("trainee-gate");
        goOnByKeys();

        assertEquals("Violated", find("#ending-title").getText());
        see("A critical choice stopped this play:");
        mustBeClean();
        go("scenario/intro?code=SC04");
        see("Conversation with your supervisor: not recorded yet");
        mustNotSee("Play the scored case");
        mustBeClean();
        screens("trainee-closed");
    }

    /** Finds the option by its words, presses its number, waits as long as a scored play asks, and presses Enter. */
    private void decideByKeys(String words) {
        find("#decision");
        List<WebElement> options = browser.findElements(By.cssSelector("label.option"));
        WebElement option = options.stream()
                .filter(one -> one.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option: " + words));
        new Actions(browser)
                .sendKeys(option.findElement(By.cssSelector(".option-number")).getText())
                .perform();
        until(() -> option.findElement(By.tagName("input")).isSelected());
        mustBeClean();
        until(() -> ((Number) browser.executeScript("return performance.now()")).doubleValue() > TEN_SECONDS);
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        find("#consequence");
    }

    private void goOnByKeys() {
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        until(() -> browser.findElements(By.id("consequence")).isEmpty());
    }
}
