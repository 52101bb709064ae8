package past.progress.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * What a supervisor may want to look at twice in an entry that waits. Nothing here refuses anything.
 *
 * @param key of its words
 * @param amount days, or minutes for {@code long-day}
 */
public record HourFlag(String key, long amount) {

    /** More than this on one day is worth a look, in minutes. */
    public static final int LONG_DAY = 9 * 60;

    /** Sent later than so many days after its week has ended (V19). */
    public static final int LATE = 14;

    /** Waiting longer than so many days (V20). */
    public static final int WAITING = 14;

    /**
     * @param day of the work
     * @param sentOn when it was sent
     * @param today of the supervisor
     * @param dayMinutes what the trainee has waiting on that day, this entry included
     * @param amendment whether it changes what was countersigned
     */
    public static List<HourFlag> of(
            LocalDate day, LocalDate sentOn, LocalDate today, long dayMinutes, boolean amendment) {
        List<HourFlag> flags = new ArrayList<>();
        if (amendment) {
            flags.add(new HourFlag("flag.amendment", 0));
        }
        if (dayMinutes > LONG_DAY) {
            flags.add(new HourFlag("flag.long-day", dayMinutes));
        }
        LocalDate week = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (ChronoUnit.DAYS.between(week, sentOn) > LATE) {
            flags.add(new HourFlag("flag.late", ChronoUnit.DAYS.between(day, sentOn)));
        }
        if (ChronoUnit.DAYS.between(sentOn, today) > WAITING) {
            flags.add(new HourFlag("flag.waiting", ChronoUnit.DAYS.between(sentOn, today)));
        }
        return List.copyOf(flags);
    }
}
