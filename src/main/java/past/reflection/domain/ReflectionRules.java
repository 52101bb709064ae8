package past.reflection.domain;

import java.util.ArrayList;
import java.util.List;
import past.deidentification.domain.Finding;
import past.deidentification.domain.IdentifierKind;
import past.deidentification.domain.Identifiers;
import past.reflection.domain.Prompts.Prompt;

/** Whether a text may be kept as a reflection. Its content is never judged. */
public final class ReflectionRules {

    private ReflectionRules() {}

    /**
     * What stands against keeping it.
     *
     * @param length {@code short} or {@code long}; {@code null} when the length is right
     * @param findings words that could identify somebody: a block cannot be overruled, a warning with a reason
     * @param reasonMissing whether there are only warnings, and no reason was given for keeping the words
     */
    public record Verdict(String length, List<Finding> findings, boolean reasonMissing) {

        /** Whether the text may be kept. */
        public boolean keeps() {
            return length == null && !Finding.blocks(findings) && !reasonMissing;
        }
    }

    /** Judges length and words. The reason is looked at as well: it is kept beside the text. */
    public static Verdict judge(Prompt prompt, String text, String reason) {
        int words = words(text);
        String length = words < prompt.least() ? "short" : words > prompt.most() ? "long" : null;
        List<Finding> findings = find(text);
        List<Finding> blocking = new ArrayList<>(find(reason));
        blocking.removeIf(finding -> finding.effect() != IdentifierKind.Effect.BLOCK);
        boolean missing = !findings.isEmpty() && (reason == null || reason.isBlank() || !blocking.isEmpty());
        return new Verdict(length, findings, missing);
    }

    /** What could identify somebody. */
    public static List<Finding> find(String text) {
        return Identifiers.find(text, IdentifierKind.Place.REFLECTION);
    }

    /** Words as people count them: runs of characters between white space. */
    public static int words(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
