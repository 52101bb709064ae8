package past.library.domain;

import java.util.List;
import past.curriculum.domain.Review;
import past.curriculum.domain.Titled;

/**
 * Something to print and take along.
 *
 * @param order among those of its kind
 * @param audience for whom it is, in a few words
 * @param minutes it takes; 0 when that makes no sense
 * @param purpose Markdown, one or two sentences
 * @param text Markdown with {@code ##} headings
 * @param sources keys of the bibliography in the order of the text
 */
public record Handout(
        String code,
        Kind kind,
        String title,
        int order,
        String audience,
        int minutes,
        List<String> lessons,
        List<String> competencies,
        String purpose,
        String text,
        List<String> sources,
        Review review)
        implements Titled {

    public Handout {
        lessons = List.copyOf(lessons);
        competencies = List.copyOf(competencies);
        sources = List.copyOf(sources);
    }

    /** What it is for, in the order of the shelf. */
    public enum Kind {
        JOB_AID,
        CIRCLE,
        GUIDE,
        FORM
    }
}
