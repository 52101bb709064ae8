package past.testing.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the access matrix ({@code access.txt}, which explains its columns).
 *
 * @param body null for none
 * @param answers in the order of {@link #WHO}
 */
public record AccessRow(int line, String method, String path, String body, List<String> answers) {

    /** The columns, whoever changes most coming last. */
    static final List<String> WHO =
            List.of("nobody", "other", "stranger", "ended", "both", "author", "lead", "superv.", "owner");

    /** The path without its query. */
    public String page() {
        return path.split("\\?")[0];
    }

    /** What a person of this column is answered. */
    public String answerFor(String column) {
        return answers.get(WHO.indexOf(column));
    }

    /** Media type of the body. */
    public String type() {
        if (body.startsWith("zip:")) {
            return "application/zip";
        }
        return body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** Whether it asks for a change. */
    public boolean changes() {
        return !List.of("GET", "HEAD", "OPTIONS", "TRACE").contains(method);
    }

    /** All rows of the table. */
    public static List<AccessRow> all() {
        try (InputStream file = AccessRow.class.getResourceAsStream("/past/testing/access/access.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<AccessRow> rows = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rows.add(of(i + 1, line.split("\\s+")));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccessRow of(int line, String[] parts) {
        int who = WHO.size();
        if (parts.length < who + 2 || parts.length > who + 3) {
            throw new IllegalStateException("access.txt, line " + line + ": " + parts.length + " columns");
        }
        return new AccessRow(
                line,
                parts[who],
                parts[who + 1],
                parts.length == who + 2 ? null : parts[who + 2],
                Arrays.asList(parts).subList(0, who));
    }
}
