package past.testing.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import past.testing.browser.Journey;

/** The front door, and a day without a mouse. */
@Order(1)
class SignInJourneyIT extends Journey {

    private static final int MANY = 60;

    @Test
    void a_wrong_password_is_refused_in_words_and_the_address_is_kept() {
        go("people/signin");
        mustBeClean();
        screens("signin");

        fill("E-mail", "maya@past.example");
        fill("Password", "not the password");
        find("#go").click();

        find("[role=alert], .problem, .notice");
        assertTrue(field("E-mail").getDomProperty("value").startsWith("maya@"));
        mustBeClean();
    }

    @Test
    void behind_every_door_there_is_a_page_without_barriers() {
        List<AssertionError> found = new ArrayList<>();
        onAPhone();
        look(found, "people/signin", "people/forgot", "people/mailbox");
        signIn("ines@past.example");
        look(found, "progress/today", "lesson/outline", "scenario/cases", "practicum/hours", "competency/competencies");
        look(found, "reflection/reflections", "reflection/write", "people/account", "people/devices", "no/such/page");
        leave();
        signIn("okafor@past.example");
        look(found, "progress/desk", "competency/signed", "scenario/conversations", "quiz/talks", "progress/trainees");
        look(
                found,
                find("tbody a[href*='progress/trainee?']")
                        .getDomAttribute("href")
                        .substring(1));
        leave();
        signIn("lead@past.example");
        look(found, "people/cohorts", "people/accounts", "people/contracts", "people/invite");

        assertEquals(List.of(), found);
    }

    private void look(List<AssertionError> found, String... pages) {
        for (String page : pages) {
            go(page);
            find("main h1");
            try {
                mustBeClean();
            } catch (AssertionError barrier) {
                found.add(barrier);
            }
        }
    }

    @Test
    void maya_signs_in_and_decides_a_scene_without_a_mouse() {
        signInByKeys("maya@past.example");
        mustBeClean();
        go("scenario/intro?code=SC04");
        tabTo("#practise");
        keys(Keys.ENTER);

        find("#decision");
        keys("2");
        until(() -> here().getDomAttribute("name").equals("option"));
        assertTrue(here().isSelected());
        assertEquals(
                "2",
                here().findElement(By.xpath("../*[@class='option-number']")).getText());
        keys("1");
        until(() -> browser.findElement(By.cssSelector("label.option input")).isSelected());
        keys(Keys.ENTER);

        find("#consequence");
        until(() -> "consequence".equals(here().getDomAttribute("id")));
        mustBeClean();
        keys(Keys.ENTER);
        until(() -> browser.findElements(By.id("consequence")).isEmpty());
    }

    @Test
    void okafor_signs_in_and_approves_a_row_without_a_mouse() {
        signInByKeys("okafor@past.example");
        see("Waiting for you");
        int waiting = rows();
        keys("?");
        see("approve the ticked entries, or the one you are at");
        mustBeClean();
        keys(Keys.ESCAPE);
        until(() -> browser.findElements(By.cssSelector("dialog[open]")).isEmpty());

        keys("j");
        until(() -> "row".equals(here().getDomAttribute("name")));
        keys(" ");
        until(() -> find("#approve").getText().startsWith("Approve 1 · "));
        keys("a");

        see("Approved. The countersignature is in the ledger.");
        assertEquals(waiting - 1, rows());
    }

    private void signInByKeys(String email) {
        go("people/signin");
        tabTo("#email");
        keys(email);
        tabTo("#password");
        keys(PASSWORD, Keys.ENTER);
        until(() -> !browser.getCurrentUrl().contains("/signin"));
    }

    private int rows() {
        return browser.findElements(By.cssSelector("#hours-card tbody tr")).size();
    }

    /** Presses Tab until a place has the keyboard; every stop on the way has to be visible as the place one is at. */
    private void tabTo(String css) {
        WebElement wanted = find(css);
        for (int i = 0; i < MANY && !here().equals(wanted); i++) {
            keys(Keys.TAB);
            assertTrue(
                    (Boolean)
                            browser.executeScript(
                                    "const s = getComputedStyle(document.activeElement);"
                                            + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'"),
                    () -> "one does not see where one is: " + here().getDomProperty("outerHTML"));
        }
        assertEquals(wanted, here(), "not reached by Tab: " + css);
    }

    private WebElement here() {
        return browser.switchTo().activeElement();
    }

    private void keys(CharSequence... pressed) {
        new Actions(browser).sendKeys(pressed).perform();
    }
}
