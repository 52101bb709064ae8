package past.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of the embedded database: whether it was closed at the end of the last process, and mending it when not. */
final class EmbeddedFile {

    private static final String MENDER = "past.platform.MendStore";
    private static final String ENDING = ".mv.db";
    private static final int HEADER = 4096;

    private EmbeddedFile() {}

    /** Mends the file after a power cut or {@code kill -9}; does nothing after an orderly end or for a server database. */
    static void mend(Settings settings) {
        if (!settings.embedded()) {
            return;
        }
        Path file = file(settings.get("past.db.url"));
        if (Files.isRegularFile(file) && !closed(file)) {
            System.out.println("The database was not closed last time. Reading it through …");
            InsideWar.run(MENDER, file.toString());
        }
    }

    /** The file of an H2 address: {@code jdbc:h2:file:/srv/past;…} is {@code /srv/past.mv.db}. */
    static Path file(String url) {
        String path = url.substring("jdbc:h2:".length()).replaceFirst(";.*", "").replaceFirst("^file:", "");
        return Path.of(path.replaceFirst("^~", System.getProperty("user.home")) + ENDING);
    }

    private static boolean closed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains(",clean:1");
        } catch (IOException unreadable) {
            throw new StartRefused("The database " + file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
