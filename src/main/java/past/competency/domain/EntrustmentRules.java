package past.competency.domain;

import java.util.ArrayList;
import java.util.List;
import past.curriculum.domain.Competency;

/**
 * What no decision about a level may do, whoever signs it. The rules follow the programme's decision rules; everything else
 * is a supervisor's judgement.
 */
public final class EntrustmentRules {

    /** Everybody begins here. */
    public static final int FIRST = 1;

    /** The highest level that this programme gives to trainees. */
    public static final int HIGHEST = 4;

    /** From this level on two people sign, who are not the same: one of them is then not the primary supervisor. */
    public static final int TWO_SIGN = 4;

    private static final int CAP_WHILE_CRITICAL = 2;

    private EntrustmentRules() {}

    /**
     * What stands against raising a level; empty when nothing does.
     *
     * @param current the trainee's level now
     * @param wanted the level asked for
     */
    public static List<Objection> against(Competency competency, int current, int wanted, Evidence evidence) {
        if (wanted > HIGHEST) {
            return List.of(Objection.of("highest", HIGHEST));
        }
        if (wanted != current + 1) {
            return List.of(Objection.of("one-at-a-time", current, current + 1));
        }
        List<Objection> objections = new ArrayList<>();
        if (competency.critical()
                && wanted > CAP_WHILE_CRITICAL
                && !evidence.unresolved().isEmpty()) {
            objections.add(Objection.of("critical", String.join(", ", evidence.unresolved())));
        }
        if (wanted >= 3 && evidence.days() < EvidenceGate.DAYS) {
            objections.add(Objection.of("two-dates", evidence.days(), EvidenceGate.DAYS));
        }
        if (wanted >= 4) {
            int listed = competency.scenarios().size();
            if (evidence.listedPassed() < listed) {
                objections.add(Objection.of("every-case", evidence.listedPassed(), listed));
            }
            if (evidence.casesPassed() < EvidenceGate.CASES_OVERALL) {
                objections.add(Objection.of("cases-overall", evidence.casesPassed(), EvidenceGate.CASES_OVERALL));
            }
        }
        return List.copyOf(objections);
    }

    /** What stands against lowering a level; several levels at once are possible, on any day, with a reason. */
    public static List<Objection> againstLowering(int current, int lower) {
        return lower >= FIRST && lower < current ? List.of() : List.of(Objection.of("lower", current));
    }

    /** Whether a second signature is needed before the level is reached. */
    public static boolean needsTwo(int level) {
        return level >= TWO_SIGN;
    }
}
