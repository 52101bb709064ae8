package past.competency.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import past.competency.domain.Evidence.Case;
import past.competency.domain.Evidence.Observed;
import past.competency.domain.Evidence.Standing;
import past.curriculum.domain.Competency;

/** A small known world: the touch agreement, and what somebody has to show for it. */
final class Shown {

    static final Competency TOUCH = new Competency(
            "ETH-2",
            "Touch agreement",
            "Default no touch.",
            "self-awareness and ethics",
            true,
            4,
            90,
            true,
            List.of("SC04", "SC05", "SC08"),
            Map.of(),
            3,
            null,
            null,
            null);

    static final Competency PREPARATION = new Competency(
            "INT-1",
            "Preparation",
            "Sets intention.",
            "trust enhancement",
            false,
            4,
            80,
            false,
            List.of("SC04", "SC06"),
            Map.of("DIR-PREP", 6),
            2,
            null,
            null,
            null);

    static final Competency PLAN = new Competency(
            "SLF-3",
            "Development",
            "Keeps a plan.",
            "self-awareness and ethics",
            false,
            3,
            0,
            false,
            List.of(),
            Map.of("EDU-ETH", 3),
            0,
            null,
            null,
            null);

    private Integer percent;
    private final List<Case> cases = new ArrayList<>();
    private int overall;
    private List<String> unresolved = List.of();
    private final Map<String, Long> minutes = new HashMap<>();
    private final List<Observed> observations = new ArrayList<>();

    static Shown nothing() {
        return new Shown();
    }

    Shown quiz(int figure) {
        percent = figure;
        return this;
    }

    Shown passed(String... codes) {
        for (String code : codes) {
            cases.add(new Case(code, Standing.PASSED, 7));
        }
        return this;
    }

    Shown overall(int passed) {
        overall = passed;
        return this;
    }

    Shown unresolved(String... codes) {
        unresolved = List.of(codes);
        return this;
    }

    Shown minutes(String category, long amount) {
        minutes.put(category, amount);
        return this;
    }

    /** Observed on a day of November by somebody. */
    Shown seen(int day, long by) {
        observations.add(new Observed(day, LocalDate.of(2026, 11, day), by, Activity.ROLE_PLAY, 2));
        return this;
    }

    Evidence evidence() {
        return new Evidence(
                new Evidence.Quiz(percent, percent == null ? 0 : 5, percent == null ? List.of() : List.of(3L)),
                cases,
                overall,
                unresolved,
                minutes,
                observations);
    }
}
