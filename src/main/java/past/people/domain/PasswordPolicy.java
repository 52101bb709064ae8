package past.people.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * What makes a password acceptable, after NIST SP 800-63B: length, not composition. Long passphrases are welcome, spaces
 * and every script count.
 */
public final class PasswordPolicy {

    /** Shortest accepted password, in characters. */
    public static final int MIN = 12;
    /** Longest accepted password, in characters; bounds the work of hashing. */
    public static final int MAX = 256;

    private PasswordPolicy() {}

    /**
     * Says what is wrong, if anything.
     *
     * @return a word key such as {@code password.short}, or empty when the password is acceptable
     */
    public static Optional<String> objection(String password, String email, String name) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < MIN) {
            return Optional.of("password.short");
        }
        if (length > MAX) {
            return Optional.of("password.long");
        }
        if (password.codePoints().distinct().count() < 5) {
            return Optional.of("password.monotone");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String local = email.toLowerCase(Locale.ROOT).split("@", 2)[0];
        if (lower.equals(email.toLowerCase(Locale.ROOT))
                || lower.equals(name.toLowerCase(Locale.ROOT))
                || local.length() > 3 && lower.startsWith(local) && length < local.length() + 6) {
            return Optional.of("password.yours");
        }
        return Optional.empty();
    }
}
