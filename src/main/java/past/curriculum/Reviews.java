package past.curriculum;

import java.time.LocalDate;
import past.curriculum.domain.Review;
import past.curriculum.yaml.YamlMap;
import past.platform.Words;

/** Reads who stands behind a document, from the keys that all kinds of documents share. */
public final class Reviews {
    private Reviews() {}

    /** {@code author} (required), {@code reviewer}, {@code written-on}. */
    public static Review of(YamlMap m) {
        return new Review(
                m.text("author"),
                m.optionalText("reviewer").orElse(null),
                m.date("written-on").orElse(null),
                null,
                null);
    }

    /** The same for a document that may not be signed yet. */
    public static Review ifAny(YamlMap m) {
        return new Review(
                m.optionalText("author").orElse(null),
                m.optionalText("reviewer").orElse(null),
                m.date("written-on").orElse(null),
                null,
                null);
    }

    /** As {@link #of}, and {@code checked-on} and {@code next-review} for texts that touch law or medicine. */
    public static Review dated(YamlMap m) {
        Review review = of(m);
        LocalDate checked = m.date("checked-on").orElse(null);
        LocalDate next = m.date("next-review").orElse(null);
        if (checked != null && next != null && next.isBefore(checked)) {
            m.problem("next-review", "review.order", Words.say("curriculum", "review.order"));
        }
        return new Review(review.author(), review.reviewer(), review.writtenOn(), checked, next);
    }
}
