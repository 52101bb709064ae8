package past.library.domain;

import java.util.List;
import past.curriculum.domain.Review;
import past.curriculum.domain.Titled;

/**
 * By what a piece of written work is read. Texts are Markdown.
 *
 * @param lesson in which the work is set
 * @param task what is handed in
 * @param pass what counts as passed
 * @param feedback how the reader writes back
 * @param sources keys of the bibliography and codes of professional lines
 */
public record Rubric(
        String code,
        String title,
        String lesson,
        List<String> competencies,
        String task,
        List<Criterion> criteria,
        String pass,
        String feedback,
        List<String> sources,
        Review review)
        implements Titled {

    public Rubric {
        competencies = List.copyOf(competencies);
        criteria = List.copyOf(criteria);
        sources = List.copyOf(sources);
    }

    /**
     * One thing the reader looks at.
     *
     * @param critical below the third level the work is written again
     * @param levels four descriptions, the weakest first
     */
    public record Criterion(String id, String title, boolean critical, List<String> levels) {
        public Criterion {
            levels = List.copyOf(levels);
        }
    }
}
