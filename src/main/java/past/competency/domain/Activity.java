package past.competency.domain;

import java.util.Locale;

/** How a supervisor saw what they judge. */
public enum Activity {
    /** A session with a client, seen live. */
    LIVE,
    /** A role-play or another simulated session. */
    ROLE_PLAY,
    /** A recording, reviewed outside this application. */
    RECORDING,
    /** A case, a plan or a note, gone through together. */
    CASE;

    /** The key of its words, such as {@code activity.role-play}. */
    public String key() {
        return "activity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
