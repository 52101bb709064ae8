package past.testing.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** Looks for barriers on the page in the browser with axe-core: WCAG 2.0 to 2.2, A and AA, and good practice. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /**
     * Demands that axe finds nothing.
     *
     * @throws AssertionError naming each rule, why, and the places on the page
     */
    @SuppressWarnings("deprecation") // the other mode opens a window for every look, for frames that no page has
    public static void mustBeClean(WebDriver driver) {
        AxeRunOptions onlyFaults = new AxeRunOptions();
        onlyFaults.setResultTypes(List.of("violations"));
        Results results = new AxeBuilder()
                .withOptions(onlyFaults)
                .withTags(RULES)
                .setLegacyMode()
                .analyze(driver);
        if (!results.getViolations().isEmpty()) {
            throw new AssertionError(driver.getCurrentUrl() + "\n"
                    + results.getViolations().stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp()
                                    + rule.getNodes().stream()
                                            .map(node -> "\n    " + node.getTarget() + " " + node.getHtml())
                                            .collect(Collectors.joining()))
                            .collect(Collectors.joining("\n")));
        }
    }
}
