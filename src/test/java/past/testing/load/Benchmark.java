package past.testing.load;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import past.testing.Distribution;

/**
 * Measures pages of the distribution as signed-in trainees read them, on H2: requests per second, median and 99th
 * percentile, and the processor time of the server per request (Linux, from {@code /proc/<pid>/stat}), at 1, 8 and 32
 * connections, beside an empty stateless Faces page on the same server. Start time and memory as well.
 *
 * <p>By hand, after {@code mvn package}, on an otherwise idle machine: {@code mvn -q exec:java
 * -Dexec.mainClass=past.testing.load.Benchmark -Dexec.classpathScope=test}. It takes about nine minutes and prints the
 * table of the README.
 */
public final class Benchmark {

    private static final int[] CONNECTIONS = {1, 8, 32};
    private static final String[] JVM = {"-Xmx768m"};
    private static final int TICKS_PER_SECOND = 100;

    private static final List<Page> PAGES = List.of(
            new Page("empty Faces page", "empty"),
            new Page("sign-in", "people/signin"),
            new Page("Today", "progress/today"),
            new Page("lesson M3L2", "lesson/lesson?code=M3L2"));

    private static final String EMPTY =
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:f="jakarta.faces.core" xmlns:h="jakarta.faces.html">
            <f:view transient="true"><h:head><title>Empty</title></h:head><h:body></h:body></f:view>
            </html>
            """;

    private final Duration warm;
    private final Duration measured;

    private record Page(String name, String path) {}

    private Benchmark(Duration warm, Duration measured) {
        this.warm = warm;
        this.measured = measured;
    }

    /**
     * Runs everything and prints Markdown.
     *
     * @param args seconds to warm each page (60) and to measure it at each number of connections (20)
     */
    public static void main(String... args) throws Exception {
        Duration warm = Duration.ofSeconds(args.length > 0 ? Long.parseLong(args[0]) : 60);
        Duration measured = Duration.ofSeconds(args.length > 1 ? Long.parseLong(args[1]) : 20);
        new Benchmark(warm, measured).run(Path.of("target", "benchmark").toAbsolutePath());
        System.exit(0);
    }

    private void run(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        Files.createDirectories(folder);
        System.setProperty("past.test.distribution", withEmptyPage(folder).toString());
        Path data = folder.resolve("data");
        Distribution.start(data, Map.of(), JVM).close();
        List<Trainees.Trainee> trainees = Trainees.add(
                "jdbc:h2:file:" + data.resolve("past") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "past", 32);
        try (Distribution server = Distribution.start(data, Map.of(), JVM)) {
            long idle = memory(server.pid(), "VmRSS");
            System.out.println("| page | connections | requests/s | p50 ms | p99 ms | server CPU ms/request |");
            System.out.println("|---|---:|---:|---:|---:|---:|");
            for (Page page : PAGES) {
                load(server, trainees, page, 8, warm);
                for (int connections : CONNECTIONS) {
                    System.out.println(load(server, trainees, page, connections, measured));
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%nFirst page %.1f s after the start of the process; %d MB of memory (RSS) then, %d MB at most under"
                            + " load, with %s.%n",
                    server.startTime().toMillis() / 1000.0,
                    idle,
                    memory(server.pid(), "VmHWM"),
                    String.join(" ", JVM));
        }
    }

    private String load(Distribution server, List<Trainees.Trainee> trainees, Page page, int connections, Duration time)
            throws Exception {
        CountDownLatch ready = new CountDownLatch(connections);
        CountDownLatch go = new CountDownLatch(1);
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Reader reader = new Reader(trainees.get(i), server.address(), page.path(), time, ready, go);
            reader.start();
            readers.add(reader);
        }
        ready.await();
        long cpu = cpuMilliseconds(server.pid());
        long begun = System.nanoTime();
        go.countDown();
        for (Reader reader : readers) {
            reader.join();
            if (reader.failure != null) {
                throw new IOException(page.path() + ": " + reader.failure);
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long used = cpuMilliseconds(server.pid()) - cpu;
        long[] times = readers.stream().flatMapToLong(Reader::times).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.1f | %.2f |",
                page.name(),
                connections,
                times.length / seconds,
                times[times.length / 2] / 1e6,
                times[(int) (times.length * 0.99)] / 1e6,
                (double) used / times.length);
    }

    /** One connection that asks for the page again as soon as it has come. */
    private static final class Reader extends Thread {

        private final Client client;
        private final String path;
        private final Duration time;
        private final CountDownLatch ready;
        private final CountDownLatch go;
        private long[] times = new long[1 << 12];
        private int count;
        private String failure;

        Reader(Trainees.Trainee person, URI base, String path, Duration time, CountDownLatch ready, CountDownLatch go) {
            this.client = new Client(person, base);
            this.path = path;
            this.time = time;
            this.ready = ready;
            this.go = go;
        }

        java.util.stream.LongStream times() {
            return Arrays.stream(times, 0, count);
        }

        @Override
        public void run() {
            try {
                client.touch(path);
                ready.countDown();
                go.await();
                long end = System.nanoTime() + time.toNanos();
                for (long now = System.nanoTime(); now < end; ) {
                    int status = client.touch(path);
                    if (status != 200) {
                        throw new IOException("answered " + status);
                    }
                    long after = System.nanoTime();
                    if (count == times.length) {
                        times = Arrays.copyOf(times, count * 2);
                    }
                    times[count++] = after - now;
                    now = after;
                }
            } catch (IOException | InterruptedException failed) {
                failure = failed.toString();
                ready.countDown();
            }
        }
    }

    /** The distribution with one more view: nothing but the frame that Faces itself needs. */
    private static Path withEmptyPage(Path folder) throws IOException {
        Path jar = Files.copy(Path.of("target", "past-curriculum.jar"), folder.resolve("with-empty-page.jar"));
        Path war = folder.resolve("ROOT.war");
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path place = inside.getPath("MICRO-INF/deploy/ROOT.war");
            Files.copy(place, war);
            try (FileSystem application = FileSystems.newFileSystem(war)) {
                Files.write(application.getPath("empty.xhtml"), EMPTY.getBytes(StandardCharsets.UTF_8));
            }
            Files.copy(war, place, StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }

    private static long cpuMilliseconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000 / TICKS_PER_SECOND;
    }

    private static long memory(long pid, String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", "" + pid, "status")).stream()
                .filter(text -> text.startsWith(line + ":"))
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
