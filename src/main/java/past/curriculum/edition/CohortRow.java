package past.curriculum.edition;

/**
 * A cohort and the edition it follows.
 *
 * @param edition the current edition when nobody decided otherwise
 */
public record CohortRow(long id, String name, int edition) {}
