package past.practicum;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import past.deidentification.Sentences;
import past.deidentification.domain.IdentifierKind;
import past.platform.Words;
import past.practicum.domain.Objection;

/** What rules have against an entry or a comment, in words: what is wrong and what to do. */
public final class Reasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Reasons() {}

    /** What is wrong, and what to do, in two sentences. */
    public static String say(Objection objection) {
        return IdentifierKind.ofKey(tail(objection))
                .filter(kind -> objection.rule().equals("V21"))
                .map(kind -> Sentences.about(kind, objection.arguments().get(0)) + " " + Sentences.remedy(kind))
                .orElseGet(() -> Words.say("practicum", objection.key(), written(objection))
                        + " "
                        + Words.say("practicum", objection.remedyKey()));
    }

    private static String tail(Objection objection) {
        return objection.key().substring(objection.key().indexOf('.') + 1);
    }

    private static Object[] written(Objection objection) {
        return objection.arguments().stream()
                .map(argument -> argument instanceof LocalDate day ? DAY.format(day) : argument)
                .toArray();
    }
}
