package past.launch.log;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * One record of the log, ready to print.
 *
 * @param trace the error with its places in the code, lines joined by line feeds; empty when there was none
 */
record LogLine(Instant time, String level, String logger, String message, String trace) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    String asText() {
        String first = CLOCK.format(time) + " " + level + " " + logger + ": " + message;
        return trace.isEmpty() ? first : first + "\n    " + trace.replace("\n", "\n    ");
    }

    String asJson() {
        return "{" + field("time", time.toString()) + "," + field("level", level) + "," + field("logger", logger) + ","
                + field("message", message) + (trace.isEmpty() ? "" : "," + field("error", trace)) + "}";
    }

    private static String field(String name, String value) {
        StringBuilder out = new StringBuilder("\"").append(name).append("\":\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
