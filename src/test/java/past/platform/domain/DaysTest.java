package past.platform.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void a_day_is_read_as_browsers_send_it() {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), Days.read("2028-02-29"));
    }

    @Test
    void what_is_no_day_or_no_day_of_ours_is_none() {
        for (String none : new String[] {
            null, "", "x", "2027-02-29", "2027-1-1", "+999999999-12-31", "-0001-01-01", "1066-10-14", "9999-12-31"
        }) {
            assertEquals(Optional.empty(), Days.read(none), none);
        }
    }
}
