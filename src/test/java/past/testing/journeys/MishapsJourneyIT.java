package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** Hours as they are logged and decided in haste: on a phone, pressed twice, gone back to, in two tabs. */
@Order(5)
class MishapsJourneyIT extends HoursStory {

    private static final String TOMAS = "tomas@past.example";
    private static final String OKAFOR = "okafor@past.example";

    @Test
    void tomas_signs_in_on_his_phone_and_logs_an_entry() {
        onAPhone();
        go("people/signin");
        mustBeClean();
        mustFit();
        signIn(TOMAS);
        mustBeClean();
        mustFit();
        press("Hours");
        mustBeClean();
        mustFit();
        press("Log hours");
        mustBeClean();
        mustFit();
        fillIn("05:15", "I asked before I explained.");
        press("Log it");

        see("Logged. It waits for your supervisor.");
        assertTrue(row("I asked before I explained.").getText().contains("Waiting"));
        mustBeClean();
        mustFit();
    }

    @Test
    void a_double_click_and_the_back_button_make_one_entry() {
        String point = "One breath before the first question.";
        signIn(TOMAS);
        go("practicum/log");
        fillIn("07:00", point);
        new Actions(browser).doubleClick(find("#send")).perform();
        see("Logged. It waits for your supervisor.");
        assertEquals(1, rows(point).size());
        int entries = rows("Riverside").size();

        browser.navigate().back();
        assertEquals(point, field("What did you learn?").getDomProperty("value"), "the form is as it was sent");
        press("Log it");
        // the browser kept the page, and it is the same request; or it asked for a new one, and the hours overlap
        until(() -> find("body").getText().contains("Logged. It waits for your supervisor.")
                || find("body").getText().contains("It overlaps an entry you have"));
        go("practicum/hours");
        assertEquals(entries, rows("Riverside").size());
        assertEquals(1, rows(point).size());

        go("practicum/log");
        mustNotSee("We kept what you typed earlier.");
    }

    @Test
    void a_row_that_was_decided_in_one_tab_says_so_in_the_other() {
        signIn(OKAFOR);
        go("progress/desk");
        String old = browser.getWindowHandle();
        WebElement first = find("#hours-card tbody button[name=approve]");
        browser.switchTo().newWindow(WindowType.TAB);
        go("progress/desk");
        press(find("#hours-card tbody button[name=approve]"));
        see("Approved. The countersignature is in the ledger.");

        browser.switchTo().window(old);
        press(first);

        see("Nothing was decided");
        see("Decided before");
        mustBeClean();
        screens("supervisor-decided-before");
    }

    private void mustFit() {
        assertEquals(390L, browser.executeScript("return document.documentElement.scrollWidth"), browser.getTitle());
    }
}
