package past.competency.domain;

import java.util.List;
import java.util.Optional;
import past.deidentification.domain.Finding;
import past.deidentification.domain.IdentifierKind.Effect;
import past.deidentification.domain.IdentifierKind.Place;
import past.deidentification.domain.Identifiers;

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

    /**
     * What stands against keeping a remark: it is missing, too long, or holds words that could identify somebody.
     *
     * @param what key of the field's name, such as {@code field.reason}
     * @param longest in characters
     */
    public static Optional<Objection> toWords(String text, String what, int longest, boolean needed) {
        if (text == null || text.isBlank()) {
            return needed ? Optional.of(of("missing", what)) : Optional.empty();
        }
        if (text.strip().length() > longest) {
            return Optional.of(of("long", what, text.strip().length(), longest));
        }
        return Identifiers.find(text, Place.LOG).stream()
                .filter(finding -> finding.effect() == Effect.BLOCK)
                .map((Finding finding) ->
                        of("identifier", what, finding.in(text), finding.kind().key()))
                .findFirst();
    }

    /** The key of what to do about it. */
    public String remedyKey() {
        return key + ".remedy";
    }
}
