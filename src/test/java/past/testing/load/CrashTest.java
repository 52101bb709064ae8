package past.testing.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import past.platform.MendStore;
import past.testing.Distribution;
import past.testing.Postgres;

/**
 * Kills the server with {@code kill -9} while twenty trainees save quiz answers and hours over HTTP, again and again, and
 * demands after each accident that everything acknowledged is there, exactly once.
 *
 * <p>By hand, after {@code mvn package}: {@code mvn -q exec:java -Dexec.mainClass=past.testing.load.CrashTest
 * -Dexec.classpathScope=test -Dexec.args="20 h2"} (or {@code postgresql}).
 */
public final class CrashTest {

    private static final int CLIENTS = 20;
    private static final int SENT_AGAIN = 30;
    private static final String[] JVM = {"-Xmx768m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private final Path folder;
    private final String url;
    private final String user;
    private final boolean embedded;
    private final List<Saver> savers = new ArrayList<>();
    private final Random chance = new Random(20);

    private CrashTest(Path folder, String url, String user) {
        this.folder = folder;
        this.url = url;
        this.user = user;
        this.embedded = url.startsWith("jdbc:h2:");
    }

    /**
     * Runs the test and ends with status 1 when anything was lost or doubled.
     *
     * @param args number of rounds, and {@code h2} or {@code postgresql}
     */
    public static void main(String... args) throws Exception {
        Summary summary = run(Integer.parseInt(args[0]), args[1], Path.of("target", "crash-" + args[1]));
        System.out.println(summary);
        System.exit(summary.broken().isEmpty() ? 0 : 1);
    }

    /** What a run has shown: how much was acknowledged, and each write that was lost or doubled. */
    record Summary(String database, int rounds, int answers, int entries, List<String> broken) {

        @Override
        public String toString() {
            return database + ": " + rounds + " times kill -9, " + answers + " answers and " + entries
                    + " hour entries acknowledged, " + broken.size() + " lost or doubled"
                    + (broken.isEmpty() ? "" : "\n  " + String.join("\n  ", broken));
        }
    }

    static Summary run(int rounds, String database, Path folder) throws Exception {
        empty(folder);
        Path data = folder.resolve("data").toAbsolutePath();
        Files.createDirectories(data);
        if (database.equals("h2")) {
            return new CrashTest(folder, "jdbc:h2:file:" + data.resolve("past"), "past").rounds(rounds, database);
        }
        try (Postgres postgres = Postgres.start()) {
            return new CrashTest(folder, postgres.url(), postgres.user()).rounds(rounds, database);
        }
    }

    private Summary rounds(int rounds, String database) throws Exception {
        start().close();
        List<Trainees.Trainee> trainees =
                Trainees.add(url + (embedded ? ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE" : ""), user, CLIENTS);
        List<String> broken = new ArrayList<>();
        Distribution server = start();
        for (Trainees.Trainee trainee : trainees) {
            Saver saver = new Saver(trainee, server.address());
            saver.begin();
            savers.add(saver);
        }
        for (int round = 1; round <= rounds; round++) {
            List<String> faults = killWhileSaving(server);
            broken.addAll(faults);
            broken.addAll(doubledOrLost());
            server = start();
            for (Saver saver : savers) {
                saver.at(server.address());
                broken.addAll(saver.lostAnswers());
                saver.sendAgain(SENT_AGAIN);
            }
            System.out.println(database + " round " + round + ": " + summary(database, round, broken));
        }
        server.close();
        broken.addAll(doubledOrLost());
        return summary(database, rounds, broken);
    }

    private Summary summary(String database, int rounds, List<String> broken) {
        return new Summary(
                database,
                rounds,
                savers.stream().mapToInt(Saver::acknowledgedAnswers).sum(),
                savers.stream()
                        .mapToInt(saver -> saver.acknowledgedEntries().size())
                        .sum(),
                List.copyOf(broken));
    }

    private Distribution start() throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        if (!embedded) {
            environment.putAll(Map.of("PAST_DB_URL", url, "PAST_DB_USER", user, "PAST_DB_PASSWORD", "past"));
        }
        return Distribution.start(folder.resolve("data").toAbsolutePath(), environment, JVM);
    }

    private List<String> killWhileSaving(Distribution server) throws InterruptedException {
        List<String> faults = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Saver saver : savers) {
            Thread thread = new Thread(() -> {
                try {
                    saver.saveUntilItDies();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } catch (RuntimeException fault) {
                    synchronized (faults) {
                        faults.add(fault.toString());
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        Thread.sleep(1000 + chance.nextInt(2500));
        server.kill();
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(60).toMillis());
        }
        return faults;
    }

    /** Looks into the database as the accident left it (into a copy of the file, so that nobody mends it first). */
    private List<String> doubledOrLost() throws IOException, SQLException {
        List<String> broken = new ArrayList<>();
        String place = url;
        if (embedded) {
            Path copy = folder.resolve("copy.mv.db");
            Files.copy(folder.resolve("data/past.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
            MendStore.run(new String[] {copy.toString()}, System.out);
            place = "jdbc:h2:file:" + folder.resolve("copy").toAbsolutePath()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        }
        Map<String, Integer> rows = new HashMap<>();
        try (Connection database = DriverManager.getConnection(place, user, "past");
                Statement ask = database.createStatement();
                ResultSet row = ask.executeQuery("select v.request_key from hour_version v")) {
            while (row.next()) {
                rows.merge(row.getString(1), 1, Integer::sum);
            }
        }
        for (Saver saver : savers) {
            for (String key : saver.sentEntries()) {
                int times = rows.getOrDefault(key, 0);
                if (times > 1 || times == 0 && saver.acknowledgedEntries().contains(key)) {
                    broken.add("hour entry " + key + " is there " + times + " times");
                }
            }
        }
        return broken;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
