package past.authoring;

import java.time.Instant;

/** What became of a text that an author wanted to keep in the draft. */
public sealed interface Saving {
    /** It is in the draft; the next saving names this digest. */
    record Saved(String digest, Instant at) implements Saving {}

    /** Somebody wrote another text meanwhile. Nothing was stored; the typed text is still the author's. */
    record Overtaken(DraftText other) implements Saving {}

    /** It cannot be kept at all, with the reason as a sentence. */
    record Unfit(String reason) implements Saving {}
}
