package past.deidentification.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a finding is, from the gravest on; where two findings overlap, the earlier kind is told. */
public enum IdentifierKind {
    EMAIL(Effect.BLOCK, Effect.BLOCK),
    URL(Effect.BLOCK, Effect.BLOCK),
    IP(Effect.BLOCK, Effect.BLOCK),
    CARD(Effect.BLOCK, Effect.BLOCK),
    SOCIAL_SECURITY(Effect.BLOCK, Effect.BLOCK),
    RECORD_NUMBER(Effect.BLOCK, Effect.BLOCK),
    PHONE(Effect.BLOCK, Effect.BLOCK),
    CLIENT_CODE(Effect.BLOCK, Effect.WARN),
    BIRTHDAY(Effect.BLOCK, Effect.WARN),
    FULL_DATE(Effect.BLOCK, Effect.WARN),
    DAY_AND_TIME(Effect.BLOCK, Effect.WARN),
    ADDRESS(Effect.BLOCK, Effect.WARN),
    NAME(Effect.BLOCK, Effect.WARN),
    INITIALS(Effect.BLOCK, Effect.WARN),
    AGE(Effect.WARN, Effect.WARN),
    RARE_FACT(Effect.WARN, Effect.WARN),
    SEXUAL_DETAIL(Effect.WARN, Effect.NONE);

    private final Effect inLog;
    private final Effect inReflection;

    IdentifierKind(Effect inLog, Effect inReflection) {
        this.inLog = inLog;
        this.inReflection = inReflection;
    }

    /** What happens to a text with a finding of this kind. */
    public Effect in(Place place) {
        return place == Place.LOG ? inLog : inReflection;
    }

    /** The key of its words, such as {@code full-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this key. */
    public static Optional<IdentifierKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Where a text is written. */
    public enum Place {
        /** An hour entry or a comment on one: a block cannot be overruled. */
        LOG,
        /** A reflection: a warning can be overruled with a reason. */
        REFLECTION
    }

    /** What a finding does. */
    public enum Effect {
        BLOCK,
        WARN,
        NONE
    }
}
