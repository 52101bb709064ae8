package past.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A real PostgreSQL for the time of a test run, unpacked from a jar of Maven Central into a temporary folder; no service of
 * the machine and nothing installed. PostgreSQL refuses to run as root, so root starts it as the user {@code nobody}.
 */
public final class Postgres implements AutoCloseable {

    private static final String USER = "past";

    private final Path home;
    private final int port;

    private Postgres(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /**
     * Unpacks and starts a server with an empty database {@code past} of the user {@code past}, reachable on this machine
     * only. It stops with this JVM.
     */
    public static Postgres start() throws IOException {
        Postgres postgres = new Postgres(Files.createTempDirectory("past-postgresql-"), freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        postgres.unpack();
        postgres.give();
        postgres.run("bin/initdb", "-D", "data", "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        postgres.run(
                "bin/pg_ctl",
                "-D",
                "data",
                "-w",
                "-t",
                "60",
                "-l",
                "server.log",
                "-o",
                "-p " + postgres.port + " -h 127.0.0.1 -k /tmp",
                "start");
        postgres.create("past");
        return postgres;
    }

    /** The JDBC address of the database {@code past}. */
    public String url() {
        return url("past");
    }

    /** The JDBC address of a database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates a further empty database. */
    public void create(String database) throws IOException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
    }

    /** The user of the database; any password will do. */
    public String user() {
        return USER;
    }

    @Override
    public void close() {
        if (!Files.exists(home)) {
            return;
        }
        try {
            if (Files.exists(home.resolve("data/postmaster.pid"))) {
                run("bin/pg_ctl", "-D", "data", "-m", "immediate", "stop");
            }
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException left) {
            System.err.println("PostgreSQL of the tests left " + home + ": " + left.getMessage());
        }
    }

    private void unpack() throws IOException {
        String name = "/postgres-" + system() + ".txz";
        try (InputStream packed = Postgres.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new IOException("No PostgreSQL for this machine among the dependencies: " + name
                        + ". Add its profile to pom.xml beside linux-arm.");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = home.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String arch = System.getProperty("os.arch");
        return os + "-" + (arch.equals("aarch64") ? "arm_64" : "x86_64");
    }

    /** Root gives the folder to the user who will run the server. */
    private void give() throws IOException {
        if (!isRoot()) {
            return;
        }
        UserPrincipal nobody =
                home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try (var files = Files.walk(home)) {
            for (Path file : files.toList()) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setOwner(file, nobody);
                }
            }
        }
    }

    private void run(String program, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--"));
        }
        command.add(home.resolve(program).toString());
        command.addAll(List.of(args));
        Path output = Files.createTempFile("past-postgresql-", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("PostgreSQL for the tests does not start: " + String.join(" ", command) + "\n"
                        + Files.readString(output) + "\n"
                        + (isRoot() ? "As root it needs setpriv (Debian package util-linux) and a user nobody." : ""));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
