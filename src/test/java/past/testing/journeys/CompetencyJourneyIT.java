package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import past.testing.browser.Journey;

/** A level from the trainee's question to the supervisor's answer. */
@Order(6)
class CompetencyJourneyIT extends Journey {

    private static final String MAYA = "maya@past.example";
    private static final String OKAFOR = "okafor@past.example";

    @Test
    void maya_asks_for_level_two_of_the_touch_agreement_and_okafor_signs_with_the_password_once_more() {
        String sentence = "The agreement is written first, and I say the exit before the exception.";
        signIn(MAYA);
        go("competency/competency?code=ETH-2");
        mustBeClean();
        screens("trainee-competency");
        fill("A sentence to your supervisor", sentence);
        press("Ask for level 2");
        see("Asked. Your supervisor sees it among what waits for them.");
        see("You have asked for level 2");
        mustBeClean();

        leave();
        signIn(OKAFOR);
        lookAndDecide("Touch agreement");
        see(sentence);
        mustBeClean();
        screens("supervisor-sign");
        sign("not the password");
        see("That is not your password. Nothing was signed.");
        mustBeClean();
        sign(PASSWORD);
        see("Signed. The level is reached, and your signature is in the ledger.");
        assertEquals(List.of(), requests("Touch agreement"));
        go("competency/signed");
        see("Touch agreement");
        mustBeClean();
        screens("supervisor-signed");

        leave();
        signIn(MAYA);
        go("competency/competency?code=ETH-2");
        see("Level 2 signed");
        see("Dr Amara Okafor,");
        mustBeClean();
    }

    @Test
    void okafor_declines_a_level_with_a_reason_that_maya_reads() {
        String reason = "Let me watch one more intake first, from the first sentence on.";
        signIn(OKAFOR);
        lookAndDecide("Screening");
        see("After the intake that I stopped for medical review.");
        press("Decline, with a reason");
        fill("What is missing, or what you want to see first", reason);
        mustBeClean();
        press("Decline");
        see("Sent back with your reason. The level stays as it was.");

        leave();
        signIn(MAYA);
        go("competency/competency?code=SAF-1");
        see(reason);
        see("Level 2 came back");
        mustBeClean();
    }

    private void sign(String password) {
        fill("Your password", password);
        choose("I have seen");
        press("Sign level 2");
    }

    private void lookAndDecide(String competency) {
        go("progress/desk");
        until(() -> !requests(competency).isEmpty());
        press(requests(competency).get(0));
    }

    /** Maya's requests on the desk. */
    private List<WebElement> requests(String competency) {
        return browser.findElements(
                By.cssSelector("a[aria-label^='Look and decide: Maya'][aria-label$=', " + competency + "']"));
    }
}
