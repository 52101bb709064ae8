package past.deidentification.domain;

import java.util.List;
import past.deidentification.domain.IdentifierKind.Effect;

/**
 * A stretch of text that could identify somebody. It holds the place and not the words, so that it can be logged or counted
 * without repeating them.
 *
 * @param from first character, from 0
 * @param to character behind the last one
 * @param kind what it looks like
 * @param effect what it does where the text is written
 */
public record Finding(int from, int to, IdentifierKind kind, Effect effect) {

    /** The words found. */
    public String in(String text) {
        return text.substring(from, to);
    }

    /** Whether one of the findings forbids keeping the text. */
    public static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.effect() == Effect.BLOCK);
    }
}
