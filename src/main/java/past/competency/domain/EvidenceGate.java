package past.competency.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import past.curriculum.domain.Competency;

/**
 * What a level of a competency asks for, and what is there. It informs and decides nothing: a supervisor may sign with a row
 * open, and says so by signing it; only {@link EntrustmentRules} refuse.
 *
 * <p>The framework names what the target takes. Below the target the programme asks for less: level 2 (somebody is in the
 * room) for the quiz figure and one of the listed scenarios, level 3 for observations on two days besides. At the target
 * every row of the framework is asked for.
 *
 * @param level the level looked at
 * @param rows in the order of the framework
 */
public record EvidenceGate(int level, List<Row> rows) {

    /** Observations on at least so many days from level 3 on. */
    public static final int DAYS = 2;

    /** Scenarios passed overall for level 4. */
    public static final int CASES_OVERALL = 8;

    /** Where three observations are asked for, they come from at least two people. */
    private static final int OBSERVERS = 2;

    private static final int MANY_OBSERVATIONS = 3;
    private static final long HOUR = 60;

    /** What a row measures, and in what. */
    public enum Kind {
        /** Percent. */
        QUIZ,
        /** Percent, over critical items alone. */
        QUIZ_CRITICAL,
        /** Listed scenarios. */
        CASES,
        /** Scenarios of the whole programme. */
        CASES_OVERALL,
        /** Minutes of a category. */
        HOURS,
        /** Days on which it was observed. */
        OBSERVATIONS,
        /** People who observed it. */
        OBSERVERS,
        /** Scenarios with a critical choice that is not resolved: none may be. */
        CRITICAL;

        /** The key of its words, such as {@code gate.cases-overall}. */
        public String key() {
            return "gate." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that is asked for.
     *
     * @param subject the category for hours, else empty
     * @param have what is there
     * @param need what is asked for
     */
    public record Row(Kind kind, String subject, long have, long need) {

        /** Whether it is there. */
        public boolean met() {
            return kind == Kind.CRITICAL ? have == 0 : have >= need;
        }
    }

    public EvidenceGate {
        rows = List.copyOf(rows);
    }

    /** What the level asks for, beside what there is. */
    public static EvidenceGate of(Competency competency, int level, Evidence evidence) {
        boolean all = level >= competency.target();
        List<Row> rows = new ArrayList<>();
        if (level >= 2 && competency.quiz() > 0) {
            Integer percent = evidence.quiz().percent();
            rows.add(new Row(
                    competency.criticalItemsOnly() ? Kind.QUIZ_CRITICAL : Kind.QUIZ,
                    "",
                    percent == null ? 0 : percent,
                    competency.quiz()));
        }
        int listed = competency.scenarios().size();
        if (level >= 2 && listed > 0) {
            rows.add(new Row(Kind.CASES, "", evidence.listedPassed(), all || level >= 4 ? listed : 1));
        }
        if (level >= 4) {
            rows.add(new Row(Kind.CASES_OVERALL, "", evidence.casesPassed(), CASES_OVERALL));
        }
        if (competency.critical() && level > 2) {
            rows.add(new Row(Kind.CRITICAL, "", evidence.unresolved().size(), 0));
        }
        if (all) {
            hours(competency, evidence, rows);
        }
        observations(competency, level, all, evidence, rows);
        return new EvidenceGate(level, rows);
    }

    private static void hours(Competency competency, Evidence evidence, List<Row> rows) {
        Map<String, Integer> sorted = new TreeMap<>(competency.hours());
        sorted.forEach((category, hours) ->
                rows.add(new Row(Kind.HOURS, category, evidence.minutes().getOrDefault(category, 0L), hours * HOUR)));
    }

    private static void observations(Competency competency, int level, boolean all, Evidence evidence, List<Row> rows) {
        int need = Math.max(level >= 3 ? DAYS : 0, all ? competency.observations() : 0);
        if (need > 0) {
            rows.add(new Row(Kind.OBSERVATIONS, "", evidence.days(), need));
        }
        if (need >= MANY_OBSERVATIONS) {
            rows.add(new Row(Kind.OBSERVERS, "", evidence.observers(), OBSERVERS));
        }
    }

    /** Whether nothing is missing. */
    public boolean met() {
        return rows.stream().allMatch(Row::met);
    }

    /** What is missing. */
    public List<Row> missing() {
        return rows.stream().filter(row -> !row.met()).toList();
    }

    /** How many rows are there already. */
    public int metRows() {
        return rows.size() - missing().size();
    }
}
