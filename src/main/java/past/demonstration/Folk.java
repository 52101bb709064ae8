package past.demonstration;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import past.people.domain.Asking;

/**
 * The people of the demonstration, in Portland, Oregon.
 *
 * @param began first day of the cohort
 * @param today where the people are
 * @param contracts numbers of the contracts by trainee and supervisor, see {@link #contract}
 */
record Folk(
        LocalDate began,
        LocalDate today,
        Asking leah,
        Asking jonas,
        Asking okafor,
        Asking lindqvist,
        Asking maya,
        Asking tomas,
        Asking ines,
        Map<String, Long> contracts) {

    /** Where everybody lives. */
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

    /** The password of all demonstration accounts; the sign-in page and the launcher name it too. */
    static final String PASSWORD = "demonstration only 2026";

    /** The contract of the two. */
    long contract(Asking trainee, Asking supervisor) {
        return contracts.get(key(trainee, supervisor));
    }

    static String key(Asking trainee, Asking supervisor) {
        return trainee.id() + ":" + supervisor.id();
    }

    /** So many days ago. */
    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    /** A day as far between the beginning and today as the fraction says, from 0 to 1. */
    LocalDate between(double fraction) {
        return began.plusDays(Math.round(fraction * (today.toEpochDay() - began.toEpochDay())));
    }
}
