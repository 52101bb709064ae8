package past.practicum.domain;

import java.util.List;
import java.util.Map;
import past.curriculum.domain.Coded;

/**
 * What a programme or board asks for, as versioned data ({@code profiles/*.yaml}).
 *
 * @param code such as {@code PAST-CORE}
 * @param version of the profile
 * @param title what it is called
 * @param status whose requirement it is
 * @param disclaimer what it does not mean
 * @param requirements its rows in order
 */
public record RequirementProfile(
        String code, String version, String title, String status, String disclaimer, List<Requirement> requirements)
        implements Coded {

    /** What a row counts. */
    public enum Kind {
        HOURS,
        LESSONS,
        QUIZ,
        SCENARIOS,
        COMPETENCIES,
        SESSIONS,
        MONTHS,
        REFLECTIONS,
        CIRCLES,
        DOCUMENTS,
        SUPERVISEES,
        EXAM,
        PAPER,
        SHARE,
        WEEKLY,
        WEEKS,
        YEARS,
        ATTENDANCE,
        EVALUATION,
        CERTIFICATE,
        CONDITION
    }

    /**
     * One row.
     *
     * @param id such as {@code R5}
     * @param kind what is counted
     * @param label short name
     * @param target whole hours for {@code HOURS}, minutes for {@code WEEKLY}, percent for {@code QUIZ}, {@code SHARE} and
     *     {@code ATTENDANCE}, else a count
     * @param of the categories that count, for hours and sessions
     * @param minimums hours needed in single categories
     * @param maximums hours of single categories beyond which nothing more counts
     * @param atLeast hours needed in some of the categories together; {@code null} for none
     * @param note for the reader
     * @param mark how sure the source is
     * @param source where the requirement comes from
     */
    public record Requirement(
            String id,
            Kind kind,
            String label,
            int target,
            List<String> of,
            Map<String, Integer> minimums,
            Map<String, Integer> maximums,
            AtLeast atLeast,
            String note,
            String mark,
            String source) {}

    /**
     * A share of a row: so many hours in these categories together.
     *
     * @param hours whole hours
     * @param of the categories
     */
    public record AtLeast(int hours, List<String> of) {}

    /** The rows that hour entries fill. */
    public List<Requirement> hourRows() {
        return requirements.stream().filter(row -> row.kind() == Kind.HOURS).toList();
    }
}
