package past.progress;

/**
 * A trainee in their supervisor's list, in figures.
 *
 * @param lessons read
 * @param quizzes passed
 * @param cases passed in scored mode, variants included
 * @param minutes settled
 * @param waiting hour entries that wait for a countersignature
 * @param levels competencies above the first level
 * @param requests for a level that wait
 */
public record TraineeBrief(
        long id,
        String name,
        long lessons,
        long quizzes,
        long cases,
        long minutes,
        long waiting,
        long levels,
        long requests) {}
