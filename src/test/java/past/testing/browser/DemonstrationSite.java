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
public final class DemonstrationSite implements BeforeAllCallback {

    private static volatile Distribution running;

    /** Its address with a slash at the end. */
    public static URI address() {
        return running.address();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Distribution.class, key -> start(), Distribution.class);
    }

    /** The store of the run stops it when everything is over. */
    private static Distribution start() {
        try {
            Path data = Path.of(System.getProperty("past.test.build", "target"), "server", "journeys")
                    .toAbsolutePath();
            if (Files.exists(data)) {
                try (var files = Files.walk(data)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
            running = Distribution.start(
                    data, Map.of("PAST_DEMO", "on"), "-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
            return running;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
