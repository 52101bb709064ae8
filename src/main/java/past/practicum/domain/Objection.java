package past.practicum.domain;

import java.util.List;

/**
 * What a rule has against an entry.
 *
 * @param rule such as {@code V03}
 * @param effect whether the entry is refused
 * @param field the field of the form to go to
 * @param key of the sentence that says what is wrong; the same key with {@code .remedy} says what to do
 * @param arguments for the sentence
 */
public record Objection(String rule, Effect effect, String field, String key, List<Object> arguments) {

    /** Whether an objection stops the entry. */
    public enum Effect {
        BLOCK,
        WARN
    }

    static Objection block(String rule, String field, String key, Object... arguments) {
        return new Objection(rule, Effect.BLOCK, field, rule + "." + key, List.of(arguments));
    }

    /** Whether one of them refuses the entry. */
    public static boolean refuses(List<Objection> objections) {
        return objections.stream().anyMatch(objection -> objection.effect() == Effect.BLOCK);
    }

    /** The key of what to do about it. */
    public String remedyKey() {
        return key + ".remedy";
    }
}
