package past.competency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a trainee has to show for one competency at one moment. Figures, and the numbers of the records behind them; never
 * an answer, a reason or a reflection.
 *
 * @param quiz what quizzes say
 * @param cases the scenarios that the competency lists, in its order
 * @param casesPassed scenarios passed in scored mode, of all there are
 * @param unresolved codes of scenarios with a critical choice that is not resolved, of all there are
 * @param minutes settled minutes of the categories that the competency names
 * @param observations of this competency, the earliest first
 */
public record Evidence(
        Quiz quiz,
        List<Case> cases,
        int casesPassed,
        List<String> unresolved,
        Map<String, Long> minutes,
        List<Observed> observations) {

    /** Nothing yet. */
    public static final Evidence NONE =
            new Evidence(new Quiz(null, 0, List.of()), List.of(), 0, List.of(), Map.of(), List.of());

    public Evidence {
        cases = List.copyOf(cases);
        unresolved = List.copyOf(unresolved);
        minutes = Map.copyOf(minutes);
        observations = List.copyOf(observations);
    }

    /**
     * The mean over the items that carry the competency, in the attempts that count.
     *
     * @param percent whole percent; null when no such item was answered
     * @param items how many
     * @param attempts numbers of the attempts
     */
    public record Quiz(Integer percent, int items, List<Long> attempts) {
        public Quiz {
            attempts = List.copyOf(attempts);
        }
    }

    /** Where a trainee stands with a scenario in scored mode. */
    public enum Standing {
        NOT_PLAYED,
        NOT_PASSED,
        PASSED,
        /** A critical choice is not resolved. */
        CRITICAL
    }

    /**
     * One scenario.
     *
     * @param play number of the play that counts; 0 when there is none
     */
    public record Case(String code, Standing standing, long play) {}

    /**
     * One observation.
     *
     * @param by number of the observer
     * @param level what the observer judged on that day, 1 to 4
     */
    public record Observed(long id, LocalDate day, long by, Activity activity, int level) {}

    /** On how many days it was observed. */
    public int days() {
        return (int) observations.stream().map(Observed::day).distinct().count();
    }

    /** By how many people. */
    public int observers() {
        return (int) observations.stream().map(Observed::by).distinct().count();
    }

    /** How many of the listed scenarios are passed. */
    public int listedPassed() {
        return (int)
                cases.stream().filter(one -> one.standing() == Standing.PASSED).count();
    }

    /** Whether there is anything at all. */
    public boolean any() {
        return quiz.items() > 0
                || cases.stream().anyMatch(one -> one.standing() != Standing.NOT_PLAYED)
                || minutes.values().stream().anyMatch(one -> one > 0)
                || !observations.isEmpty();
    }
}
