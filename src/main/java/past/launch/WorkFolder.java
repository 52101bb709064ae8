package past.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The folder for temporary files of the process, {@code work} in the data folder: the unpacked server and uploads on their
 * way. It is emptied at every start, so that a process that was killed leaves nothing behind for ever.
 */
final class WorkFolder {

    private WorkFolder() {}

    static void prepare(Settings settings) {
        Path work = Path.of(settings.get("past.data"), "work");
        try {
            empty(work);
            Files.createDirectories(work);
        } catch (IOException stuck) {
            throw new StartRefused("The folder " + work + " cannot be emptied (" + stuck + "). Remove it by hand.");
        }
        System.setProperty("java.io.tmpdir", work.toString());
    }

    static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> contents;
        try (var files = Files.walk(folder)) {
            contents = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : contents) {
            Files.delete(file);
        }
    }
}
