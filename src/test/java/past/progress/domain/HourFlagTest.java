package past.progress.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourFlagTest {

    /** A Monday; its week ends on the 8th. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private static List<String> keys(LocalDate sent, LocalDate today, long minutes, boolean amendment) {
        return HourFlag.of(MONDAY, sent, today, minutes, amendment).stream()
                .map(HourFlag::key)
                .toList();
    }

    @Test
    void an_ordinary_entry_has_no_flag() {
        assertTrue(keys(MONDAY, MONDAY.plusDays(14), HourFlag.LONG_DAY, false).isEmpty());
    }

    @Test
    void more_than_nine_hours_waiting_on_one_day_is_worth_a_look() {
        assertEquals(List.of("flag.long-day"), keys(MONDAY, MONDAY, HourFlag.LONG_DAY + 15, false));
    }

    @Test
    void late_is_more_than_fourteen_days_after_the_week_ended() {
        LocalDate last = LocalDate.of(2026, 11, 22);
        assertTrue(keys(last, last, 60, false).isEmpty());
        assertEquals(List.of("flag.late"), keys(last.plusDays(1), last.plusDays(1), 60, false));
    }

    @Test
    void what_waits_longer_than_fourteen_days_says_so_and_an_amendment_too() {
        assertEquals(List.of("flag.amendment", "flag.waiting"), keys(MONDAY, MONDAY.plusDays(15), 60, true));
    }
}
