package past.practicum.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import past.practicum.Hours.MonthSum;

/**
 * The picture of countersigned hours adding up over the months, as coordinates of an SVG of {@value #WIDTH} by
 * {@value #HEIGHT}, and as rows of the table behind it.
 *
 * @param line the points of the line, {@code x,y x,y …}
 * @param nowX where the line ends
 * @param nowY how high it ends
 * @param targetY where the line of what is asked for lies
 * @param ticks hours on the left
 * @param months names at the bottom
 * @param rows the numbers
 */
public record PaceChart(
        String line, long nowX, long nowY, long targetY, List<Tick> ticks, List<Tick> months, List<Row> rows) {

    static final int WIDTH = 940;
    static final int HEIGHT = 250;
    private static final int LEFT = 44;
    private static final int RIGHT = 924;
    private static final int TOP = 22;
    private static final int BOTTOM = 210;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    /** A label beside the picture. */
    public record Tick(long at, String text) {}

    /** A month of the table: minutes countersigned in it, and in all so far. */
    public record Row(String month, long minutes, long sum) {}

    /**
     * Draws.
     *
     * @param sums countersigned minutes by month, in order, at least one
     * @param target minutes asked for
     * @param today the end of the line
     */
    static PaceChart of(List<MonthSum> sums, long target, LocalDate today) {
        YearMonth first = YearMonth.of(sums.get(0).year(), sums.get(0).month());
        YearMonth last = YearMonth.from(today);
        MonthSum newest = sums.get(sums.size() - 1);
        YearMonth of = YearMonth.of(newest.year(), newest.month());
        last = of.isAfter(last) ? of : last;
        int length = (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
        long all = sums.stream().mapToLong(MonthSum::minutes).sum();
        long top = Math.max(Math.max(target, all), 60);
        List<Row> rows = new ArrayList<>();
        List<Tick> months = new ArrayList<>();
        StringBuilder line = new StringBuilder(LEFT + "," + BOTTOM);
        long sum = 0;
        long x = LEFT;
        int every = Math.max(1, (length + 7) / 8);
        for (int i = 0; i < length; i++) {
            YearMonth month = first.plusMonths(i);
            long minutes = sums.stream()
                    .filter(one -> one.year() == month.getYear() && one.month() == month.getMonthValue())
                    .mapToLong(MonthSum::minutes)
                    .sum();
            sum += minutes;
            long from = x;
            // the months ahead of the newest one stay free, so that the line does not look finished
            x = LEFT + (RIGHT - LEFT) * (i + 1L) / Math.max(length + 1, 6);
            line.append(' ').append(x).append(',').append(y(sum, top));
            rows.add(new Row(NAME.format(month), minutes, sum));
            if (i % every == 0) {
                months.add(new Tick((from + x) / 2, SHORT.format(month)));
            }
        }
        return new PaceChart(line.toString(), x, y(sum, top), y(target, top), ticks(top), List.copyOf(months), rows);
    }

    private static List<Tick> ticks(long top) {
        long hours = top / 60;
        long step = hours > 400 ? 200 : hours > 150 ? 50 : hours > 60 ? 20 : hours > 20 ? 10 : 5;
        List<Tick> ticks = new ArrayList<>();
        for (long at = 0; at <= hours; at += step) {
            ticks.add(new Tick(y(at * 60, top), Long.toString(at)));
        }
        return List.copyOf(ticks);
    }

    private static long y(long minutes, long top) {
        return BOTTOM - (BOTTOM - TOP) * minutes / top;
    }
}
