package past.curriculum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder in which the curriculum is kept as files. Names that begin with a dot are not part of it. */
public final class CurriculumFiles {
    private CurriculumFiles() {}

    /**
     * All texts by path inside the folder, with {@code /}.
     *
     * @throws UncheckedIOException when the folder cannot be read or a file is not UTF-8; the message names the file
     */
    public static SortedMap<String, String> in(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> plain = files.filter(Files::isRegularFile)
                    .filter(f -> !folder.relativize(f).toString().matches("(.*[/\\\\])?\\..*"))
                    .toList();
            for (Path file : plain) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, text(path, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return texts;
    }

    private static String text(String path, byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException(path + " is not UTF-8 text", e);
        }
    }
}
