package past.launch;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The configuration of one process, read from environment variables and checked before anything starts. Every mistake is
 * collected, so that an operator mends all of them at once.
 *
 * <p>{@code PAST_DB_URL} becomes the key {@code past.db.url}, and so on; the application reads the keys with MicroProfile
 * Config. An empty variable counts as not set.
 */
final class Settings {

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads and checks the environment.
     *
     * @param environment variable names and values, as {@link System#getenv()}
     * @throws StartRefused with one sentence for every value that cannot be used
     */
    static Settings read(Map<String, String> environment) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        boolean demo = truth("PAST_DEMO", environment, problems);
        for (Setting setting : Setting.values()) {
            String given = environment.get(setting.name());
            String value = given == null || given.isBlank() ? setting.standard(demo) : given.strip();
            if (value != null) {
                values.put(setting.key(), value);
            }
        }
        values.put("past.demo", demo ? "on" : "off");
        checkNumber("PAST_PORT", values.get("past.port"), problems);
        checkNumber("PAST_MAIL_PORT", values.get("past.mail.port"), problems);
        checkBaseUrl(values.get("past.base-url"), problems);
        checkChoice("PAST_LOG", values.get("past.log"), List.of("plain", "json"), problems);
        String curriculum = values.get("past.curriculum");
        if (curriculum != null && !Files.isDirectory(Path.of(curriculum))) {
            problems.add("PAST_CURRICULUM: the folder " + curriculum + " does not exist.");
        }
        values.putIfAbsent("past.base-url", "http://localhost:" + values.get("past.port"));
        values.computeIfPresent("past.base-url", (key, base) -> base.replaceFirst("/+$", ""));
        Path data = Path.of(values.get("past.data")).toAbsolutePath().normalize();
        values.put("past.data", data.toString());
        DatabaseUrl.complete(values, data, problems);
        if (!problems.isEmpty()) {
            throw new StartRefused(problems);
        }
        return new Settings(values);
    }

    /** The value of a key such as {@code past.port}, or null where nothing is set and nothing is assumed. */
    String get(String key) {
        return values.get(key);
    }

    int port() {
        return Integer.parseInt(get("past.port"));
    }

    boolean demo() {
        return get("past.demo").equals("on");
    }

    /** True for a database of this process, false for one on a server. */
    boolean embedded() {
        return get("past.db.url").startsWith("jdbc:h2:");
    }

    /** All keys and values for {@link System#setProperty}. */
    Map<String, String> properties() {
        return Map.copyOf(values);
    }

    /** The address for a person's browser, with a slash at the end. */
    String address() {
        return get("past.base-url") + "/";
    }

    /** The table of all variables, one a line, for {@code java -jar past-curriculum.jar help}. */
    static String table() {
        StringBuilder lines = new StringBuilder("Environment variables of PAST Curriculum\n");
        for (Setting setting : Setting.values()) {
            lines.append(String.format("  %-20s %s%n", setting.name(), setting.meaning()));
        }
        return lines.toString();
    }

    private static boolean truth(String name, Map<String, String> environment, List<String> problems) {
        String given = environment.getOrDefault(name, "").strip().toLowerCase(java.util.Locale.ROOT);
        switch (given) {
            case "on", "true", "yes", "1":
                return true;
            case "", "off", "false", "no", "0":
                return false;
            default:
                problems.add(name + " is '" + given + "'; write on or off.");
                return false;
        }
    }

    private static void checkNumber(String name, String value, List<String> problems) {
        if (value == null) {
            return;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            problems.add(name + " is '" + value + "'; it must be a port from 1 to 65535.");
        }
    }

    private static void checkChoice(String name, String value, List<String> choices, List<String> problems) {
        if (!choices.contains(value)) {
            problems.add(name + " is '" + value + "'; write " + String.join(" or ", choices) + ".");
        }
    }

    private static void checkBaseUrl(String value, List<String> problems) {
        if (value == null) {
            return;
        }
        try {
            URI uri = URI.create(value);
            if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
                throw new IllegalArgumentException("not absolute");
            }
        } catch (IllegalArgumentException malformed) {
            problems.add(
                    "PAST_BASE_URL is '" + value + "'; write the whole address, such as https://past.example.org.");
        }
    }
}
