package past.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The file that ships, {@code target/past-curriculum.jar}, running as a process of its own on a free port of this machine.
 * It ends with this JVM at the latest.
 */
public final class Distribution implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Process process;
    private final int port;
    private final Path log;
    private final Duration startTime;
    private final Thread hook;

    private Distribution(Process process, int port, Path log, Duration startTime, Thread hook) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.startTime = startTime;
        this.hook = hook;
    }

    /**
     * Starts it and waits until it says that it is ready.
     *
     * @param data its data folder; what is there is kept
     * @param environment further variables, such as {@code PAST_DEMO}
     * @param jvm options for Java, such as {@code -Xmx768m}
     */
    public static Distribution start(Path data, Map<String, String> environment, String... jvm) throws IOException {
        Files.createDirectories(data);
        int port = freePort();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command(List.of(jvm), List.of()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PAST_"));
        builder.environment()
                .putAll(Map.of("PAST_PORT", "" + port, "PAST_DATA", data.toString(), "PAST_ADDRESS", "127.0.0.1"));
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Thread hook = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(hook);
        while (!Files.readString(log).contains("PAST Curriculum is ready")) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IOException("The distribution did not start, see " + log + ":\n" + Files.readString(log));
            }
            pause(100);
        }
        return new Distribution(process, port, log, Duration.ofNanos(System.nanoTime() - begun), hook);
    }

    /**
     * What a command said and how it ended.
     *
     * @param status its exit status
     * @param output both streams, in the order in which they were written
     */
    public record Said(int status, String output) {}

    /**
     * Runs one of its commands to the end.
     *
     * @param data its data folder
     * @param words the command line, such as {@code verify}
     */
    public static Said run(Path data, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(List.of("-XX:TieredStopAtLevel=1"), List.of(words)));
        builder.environment().keySet().removeIf(name -> name.startsWith("PAST_"));
        builder.environment().put("PAST_DATA", data.toString());
        Process process = builder.redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), output);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> command(List<String> jvm, List<String> words) throws IOException {
        Path jar = Path.of(System.getProperty("past.test.distribution", "target/past-curriculum.jar"));
        if (!Files.exists(jar)) {
            throw new IOException("Build it first: mvn package (missing " + jar.toAbsolutePath() + ")");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
        command.addAll(words);
        return command;
    }

    /** Its address with a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** From the start of the process to the first answered page. */
    public Duration startTime() {
        return startTime;
    }

    /** What it wrote. */
    public Path log() {
        return log;
    }

    /** Ends it as a power cut would: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Ends it as an operator would, by SIGTERM. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException endingAnyway) {
            // this JVM is ending, and the hook with it
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
