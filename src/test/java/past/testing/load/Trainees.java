package past.testing.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Trainees with a signed-in browser each, written straight into an empty schema: no passwords, no waiting. */
final class Trainees {

    /** One of them: the number of the person and the secret that the browser's cookie carries. */
    record Trainee(long id, String token) {}

    private Trainees() {}

    static List<Trainee> add(String url, String user, int count) throws SQLException {
        List<Trainee> all = new ArrayList<>();
        LocalDateTime now = LocalDateTime.now(java.time.ZoneOffset.UTC);
        try (Connection database = DriverManager.getConnection(url, user, "past");
                PreparedStatement person = database.prepareStatement("insert into person (id, name, given_name, email,"
                        + " zone, roles, theme, created_at, version) values (?, ?, ?, ?, 'Europe/Berlin', 'TRAINEE',"
                        + " 'auto', ?, 0)");
                PreparedStatement signIn = database.prepareStatement("insert into sign_in (id, person_id, token_hash,"
                        + " device, created_at, last_seen_at, expires_at) values (?, ?, ?, 'load', ?, ?, ?)")) {
            for (int i = 1; i <= count; i++) {
                long id = 900_000_000L + i;
                String token = String.format(Locale.ROOT, "load-test-%033d", i);
                person.setLong(1, id);
                person.setString(2, "Trainee " + i);
                person.setString(3, "Trainee");
                person.setString(4, "trainee" + i + "@load.example");
                person.setObject(5, now);
                person.executeUpdate();
                signIn.setLong(1, id);
                signIn.setLong(2, id);
                signIn.setString(3, hash(token));
                signIn.setObject(4, now);
                signIn.setObject(5, now);
                signIn.setObject(6, now.plusDays(30));
                signIn.executeUpdate();
                all.add(new Trainee(id, token));
            }
        }
        return all;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
