package past.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import past.people.WhoIsAsking;
import past.platform.Words;

/** Dates and durations as people read them, in the zone of the person who is asking. */
@Named
@RequestScoped
public class When {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    @Inject
    private WhoIsAsking who;

    @Inject
    private Clock clock;

    /** "18 June 2027". */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "18 Jun". */
    public String shortDay(LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** "18 June 2027" of an instant. */
    public String dayOf(Instant instant) {
        return instant == null ? "" : DAY.format(instant.atZone(zone()));
    }

    /** "18 June 2027, 21:05". */
    public String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(zone()));
    }

    /** "4 minutes ago", "3 days ago", later the day itself. */
    public String ago(Instant instant) {
        if (instant == null) {
            return "";
        }
        long minutes = Duration.between(instant, clock.instant()).toMinutes();
        if (minutes < 1) {
            return Words.say("common", "ago.now");
        }
        if (minutes < 60) {
            return Words.say("common", "ago.minutes", minutes);
        }
        if (minutes < 60 * 24) {
            return Words.say("common", "ago.hours", minutes / 60);
        }
        return minutes < 60 * 24 * 14 ? Words.say("common", "ago.days", minutes / (60 * 24)) : dayOf(instant);
    }

    /** "1 h 30", "45 min", "0 h". */
    public String hours(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0 && rest != 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + (rest < 10 ? "0" : "") + rest;
    }

    /** Today, where the person is. */
    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(zone()));
    }

    private ZoneId zone() {
        return who.known() ? who.get().zone() : ZoneOffset.UTC;
    }
}
