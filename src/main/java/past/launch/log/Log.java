package past.launch.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * The log of the process on the standard error stream ({@code PAST_LOG=json}: one JSON object a line). The server is heard
 * from warnings upwards, the application from news upwards.
 *
 * <p>No personal text: from the first answered page on, the messages of errors are left out, because databases and parsers
 * quote in them what somebody typed. Their types, SQL states and places in the code stay, which is what a developer
 * needs. {@code PAST_LOG_DETAIL=on} keeps the messages.
 */
public final class Log extends Handler {

    private static final String NO_REASON = "The log above says why.";

    private static volatile boolean peopleAreHere;
    private static volatile String firstError = NO_REASON;
    private static volatile String lastRootCause = "";

    private final boolean json = "json".equals(System.getProperty("past.log"));
    private final boolean detail = "on".equals(System.getProperty("past.log.detail"));
    private final SimpleFormatter words = new SimpleFormatter();

    /** From now on people use the application, and errors may quote them. */
    public static void firstPageAnswered() {
        peopleAreHere = true;
    }

    /** The first severe record of the start in a sentence. */
    public static String firstError() {
        return firstError;
    }

    @Override
    public boolean isLoggable(LogRecord entry) {
        return super.isLoggable(entry) && (isOurs(entry) || entry.getLevel().intValue() >= Level.WARNING.intValue());
    }

    @Override
    public void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        boolean withMessages = detail || !peopleAreHere;
        String message = words.formatMessage(entry);
        if (message == null) {
            message = "";
        }
        if (!peopleAreHere) {
            remember(entry, message);
        }
        LogLine line = new LogLine(
                entry.getInstant(),
                entry.getLevel().getName(),
                String.valueOf(entry.getLoggerName()),
                Traces.message(message, isOurs(entry) || withMessages),
                isRepeated(entry.getThrown()) ? "" : Traces.of(entry.getThrown(), withMessages));
        System.err.println(json ? line.asJson() : line.asText());
    }

    private static boolean isOurs(LogRecord entry) {
        return entry.getLoggerName() != null && entry.getLoggerName().startsWith("past");
    }

    private static void remember(LogRecord entry, String message) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue() && firstError.equals(NO_REASON)) {
            firstError = "Reason: "
                    + (entry.getThrown() == null
                            ? Traces.lastCause(message)
                            : Traces.root(entry.getThrown()).toString());
        }
    }

    /** The server logs a failed deployment six times over; the second and later times need no trace. */
    private static boolean isRepeated(Throwable thrown) {
        if (thrown == null || peopleAreHere) {
            return false;
        }
        String root = Traces.root(thrown).toString();
        boolean repeated = root.equals(lastRootCause);
        lastRootCause = root;
        return repeated;
    }

    @Override
    public void flush() {
        System.err.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
