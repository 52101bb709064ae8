package past.library;

import java.util.Locale;
import past.curriculum.domain.Review;
import past.library.domain.Handout;
import past.library.domain.Kit;
import past.library.domain.Rubric;

/**
 * Something on the shelf, as a list shows it.
 *
 * @param kind {@code job_aid}, {@code circle}, {@code guide}, {@code form}, {@code kit} or {@code rubric}
 * @param page on which it is read, inside {@code /library/}
 * @param purpose Markdown, a sentence or two
 * @param minutes 0 when that makes no sense
 */
public record Paper(String kind, String page, String code, String title, String purpose, int minutes, Review review) {

    static Paper of(Handout one) {
        String kind = one.kind().name().toLowerCase(Locale.ROOT);
        return new Paper(kind, "handout", one.code(), one.title(), one.purpose(), one.minutes(), one.review());
    }

    static Paper of(Kit one) {
        return new Paper("kit", "kit", one.code(), one.title(), one.skill(), one.minutes(), one.review());
    }

    /** @param purpose because a rubric has no sentence of its own for it */
    static Paper of(Rubric one, String purpose) {
        return new Paper("rubric", "rubric", one.code(), one.title(), purpose, 0, one.review());
    }
}
