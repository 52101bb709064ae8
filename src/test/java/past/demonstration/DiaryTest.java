package past.demonstration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiaryTest {

    @Test
    void on_whatever_day_the_world_is_made_no_two_entries_share_a_minute_and_none_is_on_a_sunday() {
        for (int i = 0; i < 800; i++) {
            LocalDate today = LocalDate.of(2026, 6, 1).plusDays(i);
            check(Diary.ines(), today.minusDays(250 + i % 180), today.minusDays(6));
            check(Diary.maya(), today.minusDays(250 + i % 180), today.minusDays(6));
            check(Diary.tomas(), today.minusDays(22), today.minusDays(6));
        }
    }

    private static void check(List<Diary.Plan> plans, LocalDate first, LocalDate last) {
        Diary.Line before = null;
        for (Diary.Line line : Diary.lines(plans, first, last)) {
            assertFalse(line.day().getDayOfWeek() == DayOfWeek.SUNDAY, line::toString);
            assertFalse(line.day().isAfter(last.plusDays(1)), line::toString);
            assertFalse(line.start().plusMinutes(line.minutes()).isAfter(LocalTime.of(17, 30)), line::toString);
            if (before != null) {
                Diary.Line earlier = before;
                assertTrue(
                        earlier.day().isBefore(line.day())
                                || !earlier.start()
                                        .plusMinutes(earlier.minutes())
                                        .isAfter(line.start()),
                        () -> earlier + " and " + line);
            }
            before = line;
        }
    }
}
