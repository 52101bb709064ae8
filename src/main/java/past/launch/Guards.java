package past.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Looks at what would make the start fail half a minute later with a stack trace, and says it now in a sentence. */
final class Guards {

    private static final Duration WAIT_FOR_DATABASE = Duration.ofSeconds(60);
    private static final int POSTGRESQL_PORT = 5432;

    /** Held until the process ends, so that no second process writes to the same folder. */
    private static FileLock folder;

    private Guards() {}

    static void check(Settings settings) {
        portIsFree(settings);
        folderIsOurs(Path.of(settings.get("past.data")));
        if (!settings.embedded()) {
            databaseAnswers(DatabaseUrl.server(settings.get("past.db.url")));
        }
    }

    private static void portIsFree(Settings settings) {
        String address = settings.get("past.address");
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), settings.port()));
        } catch (UnknownHostException unknown) {
            throw new StartRefused("PAST_ADDRESS is '" + address + "'; this machine does not know that address.");
        } catch (IOException taken) {
            throw new StartRefused("Port " + settings.port() + " on " + address + " cannot be used ("
                    + taken.getMessage() + "). Stop what uses it, or set PAST_PORT to another port.");
        }
    }

    private static void folderIsOurs(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel =
                    FileChannel.open(data.resolve("past.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            folder = channel.tryLock();
        } catch (IOException | OverlappingFileLockException unusable) {
            throw new StartRefused("The data folder " + data + " cannot be written (" + unusable
                    + "). Set PAST_DATA to a folder that this user may write.");
        }
        if (folder == null) {
            throw new StartRefused("Another PAST Curriculum uses the data folder " + data
                    + ". Stop it, or set PAST_DATA to another folder.");
        }
    }

    private static void databaseAnswers(URI server) {
        int port = server.getPort() < 0 ? POSTGRESQL_PORT : server.getPort();
        long deadline = System.nanoTime() + WAIT_FOR_DATABASE.toNanos();
        boolean told = false;
        while (true) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(server.getHost(), port), 3000);
                return;
            } catch (IOException silent) {
                if (System.nanoTime() > deadline) {
                    throw new StartRefused("No database answers at " + server.getHost() + ":" + port + " ("
                            + silent.getMessage() + "). Start PostgreSQL, or correct PAST_DB_URL.");
                }
                if (!told) {
                    System.out.println("Waiting for the database at " + server.getHost() + ":" + port + " …");
                    told = true;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Stopped while waiting for the database.");
        }
    }
}
