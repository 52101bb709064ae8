package past.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import past.launch.log.Log;

/** Starts the Payara Micro that surrounds these classes in the distribution. */
final class Server {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private Server() {}

    /**
     * Starts the server and deploys the application; returns when both are done, well or badly ({@link FirstPage} finds
     * out which).
     *
     * @param more further options of Payara Micro; with {@code --clustermode} sessions are shared between nodes
     */
    static void start(Settings settings, List<String> more) {
        boolean clustered = more.contains("--clustermode");
        List<String> commands = new ArrayList<>();
        commands.add("set " + LISTENER + "address=" + settings.get("past.address"));
        List<String> args = new ArrayList<>(List.of("--port", settings.get("past.port"), "--disablephonehome"));
        if (!clustered) {
            args.add("--nohazelcast");
            // Without the data grid <distributable/> would log an exception on every request.
            commands.add("set configs.config.server-config.availability-service.availability-enabled=false");
        }
        args.addAll(List.of("--shutdowngrace", "5000"));
        args.addAll(List.of("--prebootcommandfile", file("past-boot", commands)));
        args.addAll(List.of("--logproperties", file("past-log", logging())));
        args.addAll(more);
        // a library that would say that it has nowhere to log to
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        launch(args);
    }

    private static void launch(List<String> args) {
        try {
            Class.forName("fish.payara.micro.PayaraMicro")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args.toArray(String[]::new));
        } catch (InvocationTargetException failed) {
            throw new StartRefused("The server did not start: " + failed.getCause());
        } catch (ReflectiveOperationException absent) {
            throw new StartRefused("The server is not part of this file. Build it with: mvn package");
        }
    }

    /** The server tells only of trouble, the application tells its news. */
    private static List<String> logging() {
        return List.of(
                "handlers=" + Log.class.getName(),
                Log.class.getName() + ".level=ALL",
                ".level=WARNING",
                "past.level=INFO",
                // facelets libraries in jars that it does not validate
                "javax.enterprise.system.tools.deployment.dol.level=SEVERE",
                // JDBC drivers that it unregisters itself
                "jakarta.enterprise.web.util.level=SEVERE",
                // root certificates that the server brings and nobody uses here
                "javax.enterprise.system.security.ssl.level=SEVERE",
                // where the temporary folder is; the launcher has chosen it
                "PayaraMicro.level=SEVERE");
    }

    private static String file(String name, List<String> lines) {
        try {
            Path file = Files.createTempFile(name, ".txt");
            file.toFile().deleteOnExit();
            Files.writeString(file, lines.stream().collect(Collectors.joining("\n", "", "\n")));
            return file.toString();
        } catch (IOException full) {
            throw new StartRefused("The folder for temporary files cannot be written: " + full.getMessage());
        }
    }
}
