package past.testing.journeys;

import java.time.LocalDate;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import past.testing.browser.Journey;

/** The form of an hour entry and the tables in which entries stand. */
abstract class HoursStory extends Journey {

    /** An hour and a half of therapy on the day before the one that the form begins with. */
    void fillIn(String start, String point) {
        WebElement day = field("Day");
        pick("What was it?", "Sex therapy, individual");
        set(day, LocalDate.parse(day.getDomProperty("value")).minusDays(1).toString());
        set(field("Began at"), start);
        pick("Length", "1 h 30");
        pick("Supervisor and site", "Okafor");
        fill("State where the client sat", "OR");
        fill("What did you learn?", point);
    }

    /** Chooses the first entry of a list whose words contain these. */
    void pick(String label, String words) {
        new Select(field(label))
                .getOptions().stream()
                        .filter(option -> option.getText().contains(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no entry: " + words))
                        .click();
    }

    /** Days and times as the browser's own pickers give them, whatever its language. */
    private void set(WebElement field, String value) {
        browser.executeScript(
                "arguments[0].value = arguments[1];"
                        + "for (const kind of ['input', 'change']) arguments[0].dispatchEvent(new Event(kind, {bubbles: true}))",
                field,
                value);
    }

    /** The row of an entry, by its learning point. */
    WebElement row(String words) {
        see(words);
        return rows(words).get(0);
    }

    List<WebElement> rows(String words) {
        return browser.findElements(By.xpath("//tbody/tr[contains(., '" + words + "')]"));
    }
}
