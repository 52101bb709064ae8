package past.testing.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.NoSuchDriverException;

/**
 * A headless Chromium with a fresh profile. It is taken from the PATH; where it is missing, the tests install Debian's
 * packages if they may (root, apt-get), else Selenium downloads one, else they fail with the command that installs it.
 */
public final class Browser {

    private static final String COMMAND = "apt-get install -y --no-install-recommends chromium chromium-driver";

    private Browser() {}

    /**
     * Opens a browser window.
     *
     * @param width of the page in CSS pixels, such as 1440 or 390
     */
    public static ChromeDriver open(int width) {
        if (onPath("chromedriver").isEmpty() && mayInstall()) {
            install();
        }
        nameThisMachine();
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB",
                "--window-size=" + width + ",1000");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-GB"));
        onPath("chromium").ifPresent(chromium -> options.setBinary(chromium.toString()));
        try {
            ChromeDriver driver = onPath("chromedriver")
                    .map(path -> new ChromeDriver(
                            new ChromeDriverService.Builder()
                                    .usingDriverExecutable(path.toFile())
                                    .build(),
                            options))
                    .orElseGet(() -> new ChromeDriver(options));
            driver.manage().window().setSize(new Dimension(width, 1000));
            return driver;
        } catch (SessionNotCreatedException | NoSuchDriverException missing) {
            throw new IllegalStateException(
                    "No browser for the tests. On Debian, as root: apt-get update && " + COMMAND, missing);
        } catch (WebDriverException broken) {
            throw new IllegalStateException(
                    "The browser does not start. On Debian, as root: apt-get update && " + COMMAND, broken);
        }
    }

    /** A bare folder of Debian has no hosts file, and the browser's driver looks for localhost. */
    private static void nameThisMachine() {
        Path hosts = Path.of("/etc/hosts");
        if (Files.exists(hosts) || !Files.isWritable(Path.of("/etc"))) {
            return;
        }
        try {
            System.out.println("The browser tests write the missing /etc/hosts.");
            Files.writeString(hosts, "127.0.0.1 localhost\n::1 localhost\n");
        } catch (IOException refused) {
            System.out.println("It did not work: " + refused.getMessage());
        }
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean mayInstall() {
        return "root".equals(System.getProperty("user.name"))
                && onPath("apt-get").isPresent();
    }

    private static void install() {
        System.out.println("The browser tests install Debian's chromium and chromium-driver.");
        for (List<String> command : List.of(List.of("apt-get", "update", "-q"), List.of(COMMAND.split(" ")))) {
            try {
                ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
                builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
                Process process = builder.start();
                if (!process.waitFor(15, TimeUnit.MINUTES) || process.exitValue() != 0) {
                    System.out.println("It did not work: " + String.join(" ", command));
                }
            } catch (IOException failed) {
                System.out.println("It did not work: " + failed.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
