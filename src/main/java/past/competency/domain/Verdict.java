package past.competency.domain;

import java.util.Locale;

/** What a decision about a competency did. */
public enum Verdict {
    /** The first of two signatures: the level is reached with the second. */
    FIRST_SIGNATURE,
    /** The level was given. */
    AWARDED,
    /** A request came back with a reason; the level stays. */
    DECLINED,
    /** The level was lowered, with a reason. */
    LOWERED;

    /** Whether the trainee's level is another one since then. */
    public boolean moves() {
        return this == AWARDED || this == LOWERED;
    }

    /** What the ledger calls it. */
    public String act() {
        return switch (this) {
            case FIRST_SIGNATURE -> "competency.half-signed";
            case AWARDED -> "competency.signed";
            case DECLINED -> "competency.declined";
            case LOWERED -> "competency.lowered";
        };
    }

    /** The key of its words, such as {@code verdict.awarded}. */
    public String key() {
        return "verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
