package past.practicum.domain;

import java.util.Locale;

/** What became of one row of a supervisor's decision. */
public enum DecisionOutcome {
    /** Countersigned now. */
    APPROVED,
    /** Sent back now. */
    RETURNED,
    /** The trainee took the entry back meanwhile. */
    WITHDRAWN,
    /** The trainee changed the entry meanwhile; the new version waits for a look. */
    CHANGED,
    /** It had been decided before. */
    ALREADY_DECIDED,
    /** There is no such entry of a trainee of this supervisor. */
    NOT_YOURS,
    /** The contract does not cover the day of the entry. */
    OUTSIDE_CONTRACT;

    /** Whether the decision was taken by this call. */
    public boolean decided() {
        return this == APPROVED || this == RETURNED;
    }

    /** The key of its words, such as {@code outcome.already-decided}. */
    public String key() {
        return "outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
