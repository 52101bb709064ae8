package past.authoring;

import java.time.Instant;
import past.curriculum.domain.Digests;

/**
 * A document as it stands in the draft.
 *
 * @param text null when the draft leaves the document out
 * @param state against the newest edition
 * @param editedBy name of the last writer; null for {@link State#PUBLISHED}
 */
public record DraftText(String path, String text, State state, String editedBy, Instant editedAt) {
    /** How a document of the draft relates to the newest edition. */
    public enum State {
        PUBLISHED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** Names this very text; sent back by whoever saves, so that nobody writes over what they have not seen. */
    public String digest() {
        return text == null ? "" : Digests.of(text);
    }
}
