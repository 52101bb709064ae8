package past.platform.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as forms send them. */
public final class Days {

    private Days() {}

    /** The day of {@code 2027-01-31}; empty for anything else, and for years that no calendar of ours needs. */
    public static Optional<LocalDate> read(String text) {
        if (text == null || !text.matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
