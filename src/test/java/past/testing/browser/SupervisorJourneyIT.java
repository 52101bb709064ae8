package past.testing.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A supervisor's morning at the desk: an hour countersigned, a level signed. */
class SupervisorJourneyIT extends Journey {

    private static final String OKAFOR = "okafor@past.example";

    @Test
    void okafor_approves_the_oldest_hour_and_it_leaves_the_desk() {
        signIn(OKAFOR);
        go("progress/desk");
        see("Waiting for you");
        mustBeClean();
        screens("supervisor-desk");
        List<String> waiting = waiting();
        assertFalse(waiting.isEmpty());

        find("#hours-card tbody button[name=approve]").click();

        see("Approved. The countersignature is in the ledger.");
        assertFalse(waiting().contains(waiting.get(0)));
        assertEquals(waiting.size() - 1, waiting().size());
        mustBeClean();
    }

    @Test
    void okafor_looks_at_the_evidence_and_signs_a_level_with_the_password() {
        signIn(OKAFOR);
        go("progress/desk");
        WebElement link = find("a[aria-label^='Look and decide: Maya'][aria-label$=', Screening']");
        browser.executeScript("arguments[0].click()", link);
        see("After the intake that I stopped for medical review.");
        mustBeClean();
        screens("supervisor-sign");

        fill("Your password", "not the password");
        choose("I have seen");
        press("Sign level 2");
        see("That is not your password. Nothing was signed.");
        mustBeClean();
        fill("Your password", PASSWORD);
        choose("I have seen");
        press("Sign level 2");

        see("Signed. The level is reached, and your signature is in the ledger.");
        assertEquals(
                0,
                browser.findElements(
                                By.cssSelector("a[aria-label^='Look and decide: Maya'][aria-label$=', Screening']"))
                        .size());
        go("competency/signed");
        see("Screening");
        mustBeClean();
        screens("supervisor-signed");
    }

    private List<String> waiting() {
        return browser.findElements(By.cssSelector("#hours-card tbody button[name=approve]")).stream()
                .map(button -> button.getDomAttribute("value"))
                .toList();
    }
}
