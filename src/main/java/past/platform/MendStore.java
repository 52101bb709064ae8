package past.platform;

import java.io.PrintStream;
import org.h2.mvstore.MVStore;

/**
 * Reads an H2 file through to its newest complete version and closes it cleanly. The launcher does this with a database that
 * was not closed, before anybody else opens it.
 *
 * <p>It has to: after an accident H2 2.5 looks for the newest version by the header of the file and a chain of chunks from
 * there. Where the file reuses the space of old chunks, the header can point one chunk too low and the chain ends early;
 * then the latest commits, written and acknowledged, are not found and soon overwritten (twenty clients, {@code kill
 * -9}: up to a hundred of them). H2's recovery mode looks at every block instead and finds them.
 */
public final class MendStore {

    private MendStore() {}

    /**
     * Mends one file.
     *
     * @param args path of the file with its ending {@code .mv.db}
     * @return 0; a file that cannot be read is an exception
     */
    public static int run(String[] args, PrintStream out) {
        MVStore store = new MVStore.Builder()
                .fileName(args[0])
                .recoveryMode()
                .autoCommitDisabled()
                .open();
        store.close();
        return 0;
    }
}
