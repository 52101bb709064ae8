package past.deidentification;

import past.deidentification.domain.IdentifierKind;
import past.platform.Words;

/** What a finding is called and what to do about it, in words. */
public final class Sentences {

    private Sentences() {}

    /** One sentence about the words found. */
    public static String about(IdentifierKind kind, Object found) {
        return Words.say("deidentification", kind.key(), found);
    }

    /** What to do. */
    public static String remedy(IdentifierKind kind) {
        String own = Words.say("deidentification", "remedy." + kind.key());
        return own.startsWith("??") ? Words.say("deidentification", "remedy") : own;
    }
}
