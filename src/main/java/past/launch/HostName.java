package past.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server insists on an address for the machine's own name, and a bare machine may have none: no {@code /etc/hosts}, no
 * name service. Then Java is given a hosts file of its own with that name in it. With it Java asks no name service any
 * more, so this is only for a process that talks to nobody else.
 */
public final class HostName {

    /** The system property of the JDK that names a hosts file; it must be set before the first name is looked up. */
    public static final String PROPERTY = "jdk.net.hosts.file";

    private HostName() {}

    /** The machine's name where it has no address; empty where all is well or cannot be told. */
    public static Optional<String> withoutAddress() {
        Path kernel = Path.of("/proc/sys/kernel/hostname");
        try {
            if (!Files.isReadable(kernel)) {
                return Optional.empty();
            }
            String name = Files.readString(kernel).strip();
            // not with InetAddress, which would fix how names are looked up before this class can change it
            Process asking = new ProcessBuilder("getent", "ahosts", name)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean unknown = asking.waitFor(20, TimeUnit.SECONDS) && asking.exitValue() == 2;
            return unknown ? Optional.of(name) : Optional.empty();
        } catch (IOException untold) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Writes a hosts file with this name and {@code localhost}. */
    public static Path hostsFile(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve("hosts"), "127.0.0.1 localhost\n127.0.0.1 " + name + "\n::1 localhost\n");
    }

    /** For the process that starts: lends the machine's name an address, or says how to give it one. */
    static void lend(Settings settings) {
        Optional<String> nameless = withoutAddress();
        if (nameless.isEmpty()) {
            return;
        }
        String name = nameless.get();
        if (!settings.embedded() || settings.get("past.mail.host") != null) {
            throw new StartRefused(
                    "This machine does not know its own name. Add the line '127.0.0.1 " + name + "' to /etc/hosts.");
        }
        try {
            System.setProperty(
                    PROPERTY,
                    hostsFile(Path.of(settings.get("past.data")), name).toString());
        } catch (IOException unwritable) {
            throw new StartRefused("The data folder cannot be written: " + unwritable.getMessage());
        }
    }
}
