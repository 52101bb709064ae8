package past.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of whole pages in {@code target/screens}, at the width of a desk and of a phone, light and dark. */
public final class Screens {

    private static final Path FOLDER = Path.of(System.getProperty("past.test.build", "target"), "screens");

    private Screens() {}

    /**
     * Takes four pictures of the page: {@code <name>-1440-light.png} and so on. The page keeps its state.
     *
     * @param last what is looked at while the page is narrow and dark
     */
    public static void take(ChromeDriver driver, String name, Runnable last) {
        for (int width : new int[] {1440, 390}) {
            for (String scheme : List.of("light", "dark")) {
                driver.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                size(driver, width);
                picture(driver, name + "-" + width + "-" + scheme);
            }
        }
        last.run();
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    /** Gives the page the width and the touch of a telephone, from now on. */
    static void phone(ChromeDriver driver) {
        metrics(driver, 390, 844);
    }

    /** Takes one picture as the page is now. */
    public static void picture(ChromeDriver driver, String name) {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void size(ChromeDriver driver, int width) {
        metrics(driver, width, 900);
        long height = (Long) driver.executeScript("return document.documentElement.scrollHeight");
        metrics(driver, width, Math.min(height, 6000));
    }

    private static void metrics(ChromeDriver driver, int width, long height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }
}
