package past.launch.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Errors as text, with or without the messages that may quote a person. */
final class Traces {

    private static final int MOST_LINES = 40;

    private Traces() {}

    /**
     * A message for the log. Servers paste whole stack traces into theirs: the places are cut, and without messages also
     * everything after the name of an error.
     */
    static String message(String message, boolean withMessages) {
        List<String> lines =
                message.lines().filter(line -> !line.matches("\\s+at .*")).toList();
        if (withMessages) {
            return String.join("\n", lines).strip();
        }
        String first = lines.isEmpty() ? "" : lines.get(0).strip();
        int error = first.indexOf("Exception:");
        return error < 0 ? first : first.substring(0, error + "Exception".length());
    }

    /** The innermost error that a message with a pasted stack trace names, else its first line. */
    static String lastCause(String message) {
        String found = message.lines().findFirst().orElse("");
        for (String line : message.lines().toList()) {
            if (line.startsWith("Caused by: ") || line.matches("[\\w.$]+(Exception|Error): .*")) {
                found = line.replaceFirst("^Caused by: ", "");
            }
        }
        return found;
    }

    /** The error, its causes and places, at most forty lines; empty for null. */
    static String of(Throwable thrown, boolean withMessages) {
        List<String> lines = new ArrayList<>();
        for (Throwable at = thrown; at != null && lines.size() < MOST_LINES; at = cause(at)) {
            lines.add((at == thrown ? "" : "caused by ") + name(at, withMessages));
            for (StackTraceElement place : at.getStackTrace()) {
                lines.add("  at " + place);
            }
        }
        return lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"));
    }

    static Throwable root(Throwable thrown) {
        Throwable at = thrown;
        while (cause(at) != null) {
            at = cause(at);
        }
        return at;
    }

    private static Throwable cause(Throwable thrown) {
        return thrown.getCause() == thrown ? null : thrown.getCause();
    }

    private static String name(Throwable thrown, boolean withMessage) {
        if (withMessage) {
            return thrown.toString();
        }
        return thrown instanceof SQLException sql
                ? thrown.getClass().getName() + " (SQL state " + sql.getSQLState() + ")"
                : thrown.getClass().getName();
    }
}
