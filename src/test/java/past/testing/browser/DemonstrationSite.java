package past.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import past.testing.Distribution;

/** One running distribution with fresh demonstration data for all journeys of a run. */
public final class DemonstrationSite implements BeforeAllCallback, AutoCloseable {

    private static volatile Distribution running;

    /** Its address with a slash at the end. */
    public static URI address() {
        return running.address();
    }

    /**
     * Stops it as an operator would. A class of journeys that comes later starts it again with what was done so far.
     *
     * @return its data folder
     */
    public static Path stop() {
        if (running != null) {
            running.close();
            running = null;
        }
        return data();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(DemonstrationSite.class, first -> forgetEarlierRuns(), DemonstrationSite.class);
        if (running == null) {
            running = Distribution.start(
                    data(), Map.of("PAST_DEMO", "on"), "-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        }
    }

    /** The store of the run does this when everything is over. */
    @Override
    public void close() {
        stop();
    }

    private static Path data() {
        return Path.of(System.getProperty("past.test.build", "target"), "server", "journeys")
                .toAbsolutePath();
    }

    private static DemonstrationSite forgetEarlierRuns() {
        if (Files.exists(data())) {
            try (var files = Files.walk(data())) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return new DemonstrationSite();
    }
}
