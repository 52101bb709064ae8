package past.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import past.launch.HostName;

/**
 * Prepares the server of the integration tests before the first one: its database ({@code past.test.database} is {@code h2}
 * or {@code postgresql}), its configuration and its start-up commands. {@code arquillian.xml} starts it with what stands
 * here. Without the property, in unit tests, nothing happens.
 */
public final class TestServer implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("past.test.database");
        if (database == null) {
            return;
        }
        try {
            prepare(database);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void prepare(String database) throws IOException {
        Path folder = Path.of(System.getProperty("past.test.build"), "server", database);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        Files.createDirectories(folder.resolve("work"));
        Map<String, String> access = database.equals("h2") ? h2(folder) : postgresql();
        StringBuilder properties = new StringBuilder();
        access.forEach((key, value) -> properties
                .append(key)
                .append('=')
                .append(value.replace("\\", "/"))
                .append('\n'));
        properties.append("past.data=").append(folder).append('\n');
        properties.append("past.base-url=http://localhost\n");
        properties.append("past.demo=off\n");
        System.setProperty("past.test.properties", write(folder.resolve("server.properties"), properties.toString()));
        System.setProperty("past.test.boot", write(folder.resolve("boot.txt"), String.join("\n", boot())));
        Optional<String> nameless = HostName.withoutAddress();
        System.setProperty(
                "past.test.hosts",
                nameless.isEmpty() ? "" : "-D" + HostName.PROPERTY + "=" + HostName.hostsFile(folder, nameless.get()));
        System.setProperty("past.test.log", folder.resolve("server.log").toString());
        System.setProperty("past.test.work", folder.resolve("work").toString());
    }

    private static List<String> boot() {
        return List.of(
                "set configs.config.server-config.network-config.network-listeners.network-listener"
                        + ".http-listener.address=127.0.0.1",
                "set configs.config.server-config.availability-service.availability-enabled=false",
                "");
    }

    private static Map<String, String> h2(Path folder) {
        return Map.of(
                "past.db.class",
                "org.h2.jdbcx.JdbcDataSource",
                "past.db.url",
                "jdbc:h2:file:" + folder.resolve("past")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
    }

    private static Map<String, String> postgresql() throws IOException {
        Postgres postgres = Postgres.start();
        return Map.of(
                "past.db.class",
                "org.postgresql.ds.PGSimpleDataSource",
                "past.db.url",
                postgres.url(),
                "past.db.user",
                postgres.user(),
                "past.db.password",
                "past");
    }

    private static String write(Path file, String text) throws IOException {
        return Files.writeString(file, text).toString();
    }
}
