package past.testing.browser;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * What a person does in a browser, told as sentences. Extend it and name the class {@code *JourneyIT}:
 *
 * <pre>{@code
 * class TraineeJourneyIT extends Journey {
 *     @Test
 *     void a_trainee_marks_a_lesson_as_read() {
 *         signIn("maya@past.example");
 *         go("lesson/lesson?code=M3L2");
 *         mustBeClean();
 *         press("Mark as read");
 *         see("Marked as read.");
 *         screens("lesson");
 *     }
 * }
 * }</pre>
 *
 * Every test has a browser of its own and all tests share one site with demonstration data. When a test fails, its last
 * page is in {@code target/screens/failed-<test>.png}.
 */
@ExtendWith(DemonstrationSite.class)
public abstract class Journey {

    /** The password of every demonstration account. */
    protected static final String PASSWORD = "demonstration only 2026";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    /** The browser of this test, 1440 pixels wide. */
    protected ChromeDriver browser;

    @RegisterExtension
    final TestExecutionExceptionHandler picture = this::keepLastPage;

    @BeforeEach
    void open_the_browser() {
        browser = Browser.open(1440);
    }

    @AfterEach
    void close_the_browser() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** Signs a person in and waits for the page where their day starts. */
    protected void signIn(String email) {
        go("people/signin");
        fill("E-mail", email);
        fill("Password", PASSWORD);
        browser.findElement(By.id("go")).click();
        until(() -> !browser.getCurrentUrl().contains("/signin"));
    }

    /** Signs out by forgetting every cookie of the site. */
    protected void leave() {
        browser.manage().deleteAllCookies();
    }

    /** Looks at the pages as on a telephone, 390 pixels wide, from now on. */
    protected void onAPhone() {
        Screens.phone(browser);
    }

    /** Opens a path of the application, written without a leading slash. */
    protected void go(String path) {
        browser.get(DemonstrationSite.address() + path);
    }

    /** Waits until a text stands on the page and gives its innermost element. */
    protected WebElement see(String text) {
        By here = By.xpath("//body//*[not(self::script or self::style)][contains(normalize-space(.), " + quoted(text)
                + ")][not(*[contains(normalize-space(.), " + quoted(text) + ")])]");
        until(() -> browser.findElements(here).stream().anyMatch(WebElement::isDisplayed));
        return browser.findElements(here).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
    }

    /** Demands that a text is not shown on the page. */
    protected void mustNotSee(String text) {
        String page = browser.findElement(By.tagName("body")).getText();
        if (page.contains(text)) {
            throw new AssertionError("should not show: " + text);
        }
    }

    /** Presses a button or follows a link by its words or its label for screen readers. */
    protected void press(String words) {
        String name = quoted(words);
        By here = By.xpath("//*[self::button or self::a or self::summary or @role='button' or @role='tab'"
                + " or (self::input and (@type='submit' or @type='button'))]"
                + "[normalize-space(.)=" + name + " or @aria-label=" + name + " or @value=" + name + "]");
        click(here, words);
    }

    /** Presses something on the page; one that still moves, after scrolling or after pictures, is asked again. */
    protected void press(WebElement element) {
        until(() -> {
            browser.executeScript("arguments[0].scrollIntoView({block:'center', behavior:'instant'})", element);
            try {
                element.click();
                return true;
            } catch (ElementClickInterceptedException moving) {
                return false;
            }
        });
    }

    /** Writes into the field with this label, in place of what it held. */
    protected void fill(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
    }

    /** Ticks a box or chooses an option by its label. */
    protected void choose(String label) {
        WebElement field = field(label);
        if (!field.isSelected()) {
            browser.executeScript("arguments[0].scrollIntoView({block:'center'})", field);
            browser.executeScript("arguments[0].click()", field);
        }
    }

    /** The field that a label belongs to. */
    protected WebElement field(String label) {
        By here = By.xpath("//label[starts-with(normalize-space(.), " + quoted(label) + ")]");
        until(() -> !browser.findElements(here).isEmpty());
        WebElement words = browser.findElement(here);
        String id = words.getDomAttribute("for");
        return id == null ? words.findElement(By.cssSelector("input,select,textarea")) : browser.findElement(By.id(id));
    }

    /** Waits for a place on the page. */
    protected WebElement find(String css) {
        until(() -> !browser.findElements(By.cssSelector(css)).isEmpty());
        return browser.findElement(By.cssSelector(css));
    }

    /** Waits until something holds; the page may change under it. */
    protected void until(java.util.function.BooleanSupplier holds) {
        new WebDriverWait(browser, PATIENCE, LOOK_EVERY)
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> holds.getAsBoolean());
    }

    /** Demands that axe finds no barrier on this page. */
    protected void mustBeClean() {
        Axe.mustBeClean(browser);
    }

    /** Pictures of this page at both widths, light and dark, in {@code target/screens}; no barrier on a phone at night either. */
    protected void screens(String name) {
        Screens.take(browser, name, this::mustBeClean);
    }

    private void click(By here, String words) {
        until(() -> browser.findElements(here).stream().anyMatch(WebElement::isDisplayed));
        press(browser.findElements(here).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to press: " + words)));
    }

    private void keepLastPage(ExtensionContext context, Throwable failure) throws Throwable {
        if (browser != null) {
            Screens.picture(browser, "failed-" + context.getRequiredTestMethod().getName());
            System.err.println("Failed at " + browser.getCurrentUrl() + ", page in target/screens");
        }
        throw failure;
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }
}
