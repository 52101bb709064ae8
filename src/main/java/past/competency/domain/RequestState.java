package past.competency.domain;

import java.util.Locale;

/** Where a request for a level stands. */
public enum RequestState {
    /** Waiting for a signature. */
    OPEN,
    /** One of two signatures is there. */
    HALF_SIGNED,
    /** Signed: the level is reached. */
    SIGNED,
    /** Came back with a reason. */
    DECLINED,
    /** Taken back by the trainee. */
    WITHDRAWN;

    /** Whether somebody may still decide on it, or take it back. */
    public boolean waiting() {
        return this == OPEN || this == HALF_SIGNED;
    }

    /** The key of its words, such as {@code state.half-signed}. */
    public String key() {
        return "state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
