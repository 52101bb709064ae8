package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Hours on their way from a trainee's form to a supervisor's countersignature, the short way and the long one. */
@Order(4)
class HoursJourneyIT extends HoursStory {

    private static final String MAYA = "maya@past.example";
    private static final String OKAFOR = "okafor@past.example";

    @Test
    void ninety_minutes_of_maya_move_her_totals_and_move_them_again_when_okafor_approves_that_entry() {
        String point = "The exit is said before the exception.";
        signIn(MAYA);
        go("practicum/hours");
        mustBeClean();
        List<Integer> before = totals();
        press("Log hours");
        mustBeClean();
        fillIn("05:15", point);
        screens("trainee-log");
        press("Log it");

        see("Logged. It waits for your supervisor.");
        mustBeClean();
        screens("trainee-hours");
        assertEquals(List.of(before.get(0) + 90, before.get(1), before.get(2)), totals());
        assertEquals(
                "Waiting", row(point).findElement(By.cssSelector(".status")).getText());

        leave();
        signIn(OKAFOR);
        go("progress/desk");
        mustBeClean();
        screens("supervisor-desk");
        press(row(point).findElement(By.name("approve")));
        see("Approved. The countersignature is in the ledger.");
        mustNotSee(point);
        mustBeClean();

        leave();
        signIn(MAYA);
        go("practicum/hours");
        assertEquals(before.stream().map(minutes -> minutes + 90).toList(), totals());
        assertEquals(
                "Approved", row(point).findElement(By.cssSelector(".status")).getText());
        assertTrue(row(point).findElement(By.cssSelector(".seal")).isDisplayed());
    }

    @Test
    void an_entry_that_okafor_sends_back_is_changed_beside_the_comment_and_waits_again() {
        String comment = "Was this one person or a couple?";
        signIn(MAYA);
        go("practicum/log");
        fillIn("06:45", "Two people breathe at two speeds.");
        press("Log it");
        see("Logged. It waits for your supervisor.");

        leave();
        signIn(OKAFOR);
        go("progress/desk");
        press(row("Two people breathe at two speeds.").findElement(By.cssSelector(".tick-label")));
        press("Send back…");
        press("Send back");
        see("Say why it comes back.");
        mustBeClean();
        fill("What should change?", comment);
        press("Send back");
        see("Sent back with your comment.");
        mustNotSee("Two people breathe at two speeds.");

        leave();
        signIn(MAYA);
        go("practicum/hours");
        see(comment);
        assertEquals(
                "Came back",
                row("Two people breathe at two speeds.")
                        .findElement(By.cssSelector(".status"))
                        .getText());
        press(row("Two people breathe at two speeds.").findElement(By.linkText("Change")));
        see(comment);
        mustBeClean();
        pick("What was it?", "Sex therapy, couple");
        press("Send again");
        see("Logged. It waits for your supervisor.");

        leave();
        signIn(OKAFOR);
        go("progress/desk");
        assertTrue(row("Two people breathe at two speeds.").getText().contains("couple"));
    }

    /** Recorded, countersigned and countable, in minutes; shown as "12 h", "1 h 30" or "45 min". */
    private List<Integer> totals() {
        return browser.findElements(By.cssSelector("dl.totals dd")).stream()
                .map(WebElement::getText)
                .map(text -> text.endsWith(" min") ? "0 h " + text.replace(" min", "") : text)
                .map(text -> text.split(" h ?", -1))
                .map(parts -> 60 * Integer.parseInt(parts[0]) + (parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1])))
                .toList();
    }
}
