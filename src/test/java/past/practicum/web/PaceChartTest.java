package past.practicum.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import past.practicum.Hours.MonthSum;

class PaceChartTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Test
    void months_without_hours_keep_their_place_and_the_sum_goes_on() {
        PaceChart chart = PaceChart.of(List.of(new MonthSum(2026, 11, 600), new MonthSum(2027, 2, 300)), 10_080, TODAY);
        assertEquals(
                List.of("November 2026", "December 2026", "January 2027", "February 2027", "March 2027"),
                chart.rows().stream().map(PaceChart.Row::month).toList());
        assertEquals(
                List.of(600L, 600L, 600L, 900L, 900L),
                chart.rows().stream().map(PaceChart.Row::sum).toList());
        assertEquals(6, chart.line().split(" ").length);
    }

    @Test
    void everything_stays_inside_the_picture_however_much_there_is() {
        for (long minutes : new long[] {15, 10_080, 1_000_000}) {
            PaceChart chart = PaceChart.of(List.of(new MonthSum(2025, 1, minutes)), 10_080, TODAY);
            for (String point : chart.line().split(" ")) {
                int x = Integer.parseInt(point.split(",")[0]);
                int y = Integer.parseInt(point.split(",")[1]);
                assertTrue(x >= 0 && x <= PaceChart.WIDTH && y >= 0 && y <= PaceChart.HEIGHT, point);
            }
            assertTrue(chart.months().size() <= 9, "labels do not run into each other");
            assertTrue(chart.ticks().size() <= 90);
        }
    }
}
