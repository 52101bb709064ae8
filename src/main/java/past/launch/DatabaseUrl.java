package past.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the database address of an operator into the class, address and settings that the application relies on. */
final class DatabaseUrl {

    private static final Map<String, String> H2_NEEDS = new LinkedHashMap<>();

    static {
        H2_NEEDS.put("MODE", "PostgreSQL");
        H2_NEEDS.put("DATABASE_TO_LOWER", "TRUE");
        H2_NEEDS.put("DEFAULT_NULL_ORDERING", "HIGH");
        // Without it an acknowledged row can vanish with a power cut or kill -9.
        H2_NEEDS.put("WRITE_DELAY", "0");
        // The server closes the database after the last request, not the JVM in the middle of one.
        H2_NEEDS.put("DB_CLOSE_ON_EXIT", "FALSE");
    }

    private DatabaseUrl() {}

    /** Puts {@code past.db.class} and the completed {@code past.db.url} into the values. */
    static void complete(Map<String, String> values, Path data, List<String> problems) {
        String url = values.getOrDefault("past.db.url", "jdbc:h2:file:" + data.resolve("past"));
        if (url.startsWith("jdbc:h2:")) {
            values.put("past.db.class", "org.h2.jdbcx.JdbcDataSource");
            values.put("past.db.url", withH2Needs(url));
        } else if (url.startsWith("jdbc:postgresql:")) {
            values.put("past.db.class", "org.postgresql.ds.PGSimpleDataSource");
            // Details of a refused row would carry what people typed into the log.
            values.put("past.db.url", with(url, "logServerErrorDetail=false"));
            if (server(url) == null) {
                problems.add("PAST_DB_URL is '" + url + "'; write jdbc:postgresql://host:5432/name.");
            }
        } else {
            problems.add("PAST_DB_URL is '" + url + "'; it must begin with jdbc:postgresql: or jdbc:h2:.");
        }
    }

    /** Host and port of a PostgreSQL address, or null where the address names none. */
    static URI server(String url) {
        try {
            URI uri = URI.create(url.substring("jdbc:".length()));
            return uri.getHost() == null ? null : uri;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String withH2Needs(String url) {
        StringBuilder completed = new StringBuilder(url);
        String upper = url.toUpperCase(Locale.ROOT);
        H2_NEEDS.forEach((name, value) -> {
            if (!upper.contains(";" + name + "=")) {
                completed.append(';').append(name).append('=').append(value);
            }
        });
        return completed.toString();
    }

    private static String with(String url, String parameter) {
        String name = parameter.substring(0, parameter.indexOf('='));
        return url.contains(name) ? url : url + (url.contains("?") ? "&" : "?") + parameter;
    }
}
