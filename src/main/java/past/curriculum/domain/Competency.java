package past.curriculum.domain;

import java.util.List;
import java.util.Map;

/**
 * One thing a trainee is entrusted with, and the evidence it takes.
 *
 * @param domain of the framework, such as {@code self-awareness and ethics}
 * @param critical no certificate without it
 * @param target entrustment level to reach, 1 to 5
 * @param quiz mean percent over tagged items; 0 when no quiz counts
 * @param criticalItemsOnly the quiz figure is taken over critical items only
 * @param scenarios codes of scenarios that give evidence
 * @param hours whole hours by category code
 * @param observations how many directly observed occasions
 * @param sheet null until it is written
 * @param observation null until it is written
 * @param review of the sheet and the form
 */
public record Competency(
        String code,
        String title,
        String descriptor,
        String domain,
        boolean critical,
        int target,
        int quiz,
        boolean criticalItemsOnly,
        List<String> scenarios,
        Map<String, Integer> hours,
        int observations,
        CompetencySheet sheet,
        ObservationForm observation,
        Review review)
        implements Titled {
    public Competency {
        scenarios = List.copyOf(scenarios);
        hours = Map.copyOf(hours);
    }
}
