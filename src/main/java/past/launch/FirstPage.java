package past.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import past.launch.log.Log;

/** Believes that the application runs only when its sign-in page has answered. */
final class FirstPage {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ACCOUNTS = "/past/demonstration.txt";

    private FirstPage() {}

    /**
     * Waits for the sign-in page.
     *
     * @throws StartRefused with the first error that the server has logged, when the page does not come
     */
    static void await(Settings settings) {
        String host = settings.get("past.address").equals("0.0.0.0") ? "127.0.0.1" : settings.get("past.address");
        URI page = URI.create(
                "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + settings.port() + "/people/signin");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int refusals = 0;
        while (refusals < 3 && System.nanoTime() < deadline) {
            int status = status(page);
            if (status == HttpURLConnection.HTTP_OK) {
                return;
            }
            refusals += status >= 400 ? 1 : 0;
            pause();
        }
        throw new StartRefused("The sign-in page does not answer: the application was not deployed.", Log.firstError());
    }

    /** What the operator reads when everything is up: the address, where the data is, the demonstration accounts. */
    static String announcement(Settings settings) {
        StringBuilder text = new StringBuilder();
        text.append("\nPAST Curriculum is ready: ").append(settings.address()).append('\n');
        text.append("  database  ").append(database(settings)).append('\n');
        text.append("  memory    up to ")
                .append(Runtime.getRuntime().maxMemory() / (1024 * 1024))
                .append(" MB for objects (java -Xmx… -jar sets it)\n");
        text.append("  stop      Ctrl-C\n");
        if (settings.demo()) {
            text.append('\n').append(accounts());
        }
        return text.toString();
    }

    private static String database(Settings settings) {
        String url = settings.get("past.db.url");
        return settings.embedded() ? url.substring(5).replaceFirst(";.*", "") : url.replaceFirst("\\?.*", "");
    }

    private static String accounts() {
        try (InputStream in = FirstPage.class.getResourceAsStream(ACCOUNTS)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static int status(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(30_000);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return -1;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Stopped while waiting for the first page.");
        }
    }
}
