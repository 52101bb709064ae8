package past.competency.domain;

import java.util.List;

/**
 * Why a level cannot be asked for or signed now.
 *
 * @param key of the sentence; the same key with {@code .remedy} says what to do
 * @param arguments for the sentence
 */
public record Objection(String key, List<Object> arguments) {

    public Objection {
        arguments = List.copyOf(arguments);
    }

    static Objection of(String key, Object... arguments) {
        return new Objection("rule." + key, List.of(arguments));
    }

    /** The key of what to do about it. */
    public String remedyKey() {
        return key + ".remedy";
    }
}
