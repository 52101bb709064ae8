package past.launch;

import java.util.Arrays;
import java.util.List;
import past.launch.log.Log;

/**
 * The entry point of {@code java -jar past-curriculum.jar}.
 *
 * <p>Without a word it starts the application with the configuration of the environment ({@link Settings}). {@code verify}
 * checks the ledger of the configured database, which an embedded one must not be in use for, {@code verify --file
 * export.json} that of an export. Anything else is handed to Payara Micro, for instance {@code
 * --clustermode tcpip:…} for several nodes.
 */
public final class Main {

    private static final String VERIFIER = "past.ledger.VerifyLedger";

    private Main() {}

    /**
     * Starts the application, or runs a sub-command.
     *
     * @param args nothing, {@code verify …}, {@code help}, or further options of Payara Micro
     */
    public static void main(String... args) {
        try {
            if (args.length > 0 && args[0].equals("help")) {
                System.out.println(Settings.table());
            } else if (args.length > 0 && args[0].equals("verify")) {
                verify(Arrays.copyOfRange(args, 1, args.length));
            } else {
                serve(List.of(args));
            }
        } catch (StartRefused refused) {
            System.err.println();
            System.err.println("PAST Curriculum did not start.");
            refused.reasons().forEach(reason -> System.err.println("  " + reason));
            System.exit(1);
        }
    }

    private static void serve(List<String> more) {
        Settings settings = Settings.read(System.getenv());
        HostName.lend(settings);
        Guards.check(settings);
        settings.properties().forEach(System::setProperty);
        WorkFolder.prepare(settings);
        EmbeddedFile.mend(settings);
        System.out.println("PAST Curriculum is starting; the first page takes about half a minute.");
        Server.start(settings, more);
        FirstPage.await(settings);
        Log.firstPageAnswered();
        System.out.println(FirstPage.announcement(settings));
    }

    private static void verify(String... args) {
        Settings settings = Settings.read(System.getenv());
        if (args.length == 0) {
            EmbeddedFile.mend(settings);
        }
        String[] options = args.length > 0
                ? args
                : new String[] {
                    "--url", settings.get("past.db.url") + (settings.embedded() ? ";IFEXISTS=TRUE" : ""),
                    "--user", settings.get("past.db.user"),
                    "--password", settings.get("past.db.password")
                };
        System.exit(InsideWar.run(VERIFIER, options));
    }
}
