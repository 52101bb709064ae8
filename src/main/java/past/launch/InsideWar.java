package past.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Runs one class of the application without a server: unpacks the application to a temporary folder and loads it. */
final class InsideWar {

    private static final String WAR = "/MICRO-INF/deploy/ROOT.war";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    private InsideWar() {}

    /**
     * Calls {@code static int run(String[], PrintStream)} of a class.
     *
     * @param type fully qualified name of the class
     * @return the exit status that the class answered
     */
    static int run(String type, String... args) {
        try {
            Path folder = Files.createTempDirectory("past-classes");
            try (URLClassLoader application = new URLClassLoader(unpack(folder), InsideWar.class.getClassLoader())) {
                Thread.currentThread().setContextClassLoader(application);
                return (Integer) application
                        .loadClass(type)
                        .getMethod("run", String[].class, PrintStream.class)
                        .invoke(null, args, System.out);
            } finally {
                WorkFolder.empty(folder);
            }
        } catch (InvocationTargetException failed) {
            throw new StartRefused(String.valueOf(failed.getCause()));
        } catch (IOException | ReflectiveOperationException absent) {
            throw new StartRefused(type + " cannot run: " + absent);
        }
    }

    private static URL[] unpack(Path folder) throws IOException {
        List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
        try (InputStream war = InsideWar.class.getResourceAsStream(WAR)) {
            if (war == null) {
                throw new StartRefused("The application is not part of this file. Build it with: mvn package");
            }
            ZipInputStream entries = new ZipInputStream(war);
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (name.startsWith(CLASSES)) {
                    copy(entries, folder, name.substring(CLASSES.length()));
                } else if (name.startsWith(LIBRARIES)) {
                    path.add(copy(entries, folder, "lib/" + name.substring(LIBRARIES.length())));
                }
            }
        }
        return path.toArray(URL[]::new);
    }

    private static URL copy(ZipInputStream from, Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside the folder: " + name);
        }
        Files.createDirectories(file.getParent());
        Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
        return file.toUri().toURL();
    }
}
