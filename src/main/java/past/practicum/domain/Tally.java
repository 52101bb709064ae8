package past.practicum.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import past.practicum.domain.RequirementProfile.Kind;
import past.practicum.domain.RequirementProfile.Requirement;

/**
 * The three totals of a trainee for a profile, side by side: recorded, countersigned and countable, with the rule that
 * removed each missing minute, and what is still to do.
 *
 * @param totals of everything recorded, in minutes
 * @param rows of the profile that hour entries fill, in its order
 */
public record Tally(Totals totals, List<Row> rows) {

    private static final int HOUR = 60;

    /** How an entry stands for counting. */
    public enum Standing {
        /** Waiting for a countersignature. */
        WAITING,
        /** Came back. */
        RETURNED,
        /** Countersigned, or of a category that asks for no signature. */
        SETTLED
    }

    /**
     * What the database sums up: entries of one category and standing together.
     *
     * @param category code
     * @param standing how they stand
     * @param clock minutes on the clock
     * @param counted minutes as they count (V02)
     * @param entries how many
     */
    public record Sum(String category, Standing standing, long clock, long counted, long entries) {}

    /**
     * Three totals in one measure (counted minutes, or sessions), and the minutes on the clock beside them.
     *
     * @param clock minutes on the clock, of everything recorded
     * @param recorded everything kept
     * @param countersigned of that, approved or of a category that asks for no signature
     * @param countable of that, what this profile lets count
     */
    public record Totals(long clock, long recorded, long countersigned, long countable) {}

    /**
     * Why something recorded does not count.
     *
     * @param rule {@code waiting}, {@code returned}, {@code maximum} or {@code outside}
     * @param category the category, or empty for all of the row
     * @param amount minutes or sessions
     */
    public record Loss(String rule, String category, long amount) {}

    /**
     * What a row still misses.
     *
     * @param what {@code total}, {@code minimum} or {@code at-least}
     * @param categories where it must be done
     * @param amount minutes or sessions
     */
    public record Gap(String what, List<String> categories, long amount) {}

    /**
     * A requirement with its totals.
     *
     * @param requirement the row of the profile
     * @param totals minutes, or sessions for a row that counts sessions
     * @param losses why not everything counts
     * @param gaps what is missing; none when the requirement is met
     * @param missing the least further amount that would meet it
     */
    public record Row(Requirement requirement, Totals totals, List<Loss> losses, List<Gap> gaps, long missing) {

        /** Whether the requirement is met. */
        public boolean met() {
            return gaps.isEmpty();
        }

        /** The target in the measure of the totals. */
        public long target() {
            return requirement.kind() == Kind.HOURS ? (long) requirement.target() * HOUR : requirement.target();
        }
    }

    /** Adds up. The order of the sums does not matter, and one category and standing may come in several parts. */
    public static Tally of(RequirementProfile profile, Collection<Sum> sums) {
        List<Row> rows = new ArrayList<>();
        Map<String, Long> best = new HashMap<>();
        for (Requirement requirement : profile.requirements()) {
            if (requirement.kind() == Kind.HOURS || requirement.kind() == Kind.SESSIONS) {
                rows.add(row(requirement, sums));
            }
            if (requirement.kind() == Kind.HOURS) {
                for (String code : requirement.of()) {
                    best.merge(code, countable(requirement, code, sums), Math::max);
                }
            }
        }
        long countable = best.values().stream().mapToLong(Long::longValue).sum();
        return new Tally(totals(sums, false, countable), List.copyOf(rows));
    }

    /** Minutes still missing in the rows that count hours. */
    public long missingMinutes() {
        return rows.stream()
                .filter(row -> row.requirement().kind() == Kind.HOURS)
                .mapToLong(Row::missing)
                .sum();
    }

    /** Minutes that the rows which count hours ask for. */
    public long targetMinutes() {
        return rows.stream()
                .filter(row -> row.requirement().kind() == Kind.HOURS)
                .mapToLong(Row::target)
                .sum();
    }

    private static Totals totals(Collection<Sum> sums, boolean sessions, long countable) {
        long clock = 0;
        long recorded = 0;
        long countersigned = 0;
        for (Sum sum : sums) {
            long amount = sessions ? sum.entries() : sum.counted();
            clock += sum.clock();
            recorded += amount;
            countersigned += sum.standing() == Standing.SETTLED ? amount : 0;
        }
        return new Totals(clock, recorded, countersigned, countable);
    }

    private static Row row(Requirement requirement, Collection<Sum> sums) {
        boolean sessions = requirement.kind() == Kind.SESSIONS;
        List<Sum> own = sums.stream()
                .filter(sum -> requirement.of().contains(sum.category()))
                .toList();
        List<Loss> losses = new ArrayList<>();
        loss("waiting", Standing.WAITING, own, sessions, losses);
        loss("returned", Standing.RETURNED, own, sessions, losses);
        Map<String, Long> counts = new HashMap<>();
        for (String code : requirement.of()) {
            long settled = settled(code, own, sessions);
            long counted = sessions ? settled : countable(requirement, code, own);
            counts.put(code, counted);
            if (counted < settled) {
                losses.add(new Loss("maximum", code, settled - counted));
            }
        }
        Totals totals = totals(own, sessions, sum(counts, requirement.of()));
        Gaps gaps = Gaps.of(requirement, counts, sessions ? 1 : HOUR);
        return new Row(requirement, totals, List.copyOf(losses), gaps.list(), gaps.least());
    }

    private static void loss(String rule, Standing standing, List<Sum> own, boolean sessions, List<Loss> losses) {
        long amount = own.stream()
                .filter(sum -> sum.standing() == standing)
                .mapToLong(sum -> sessions ? sum.entries() : sum.counted())
                .sum();
        if (amount > 0) {
            losses.add(new Loss(rule, "", amount));
        }
    }

    private static long settled(String code, Collection<Sum> sums, boolean sessions) {
        return sums.stream()
                .filter(sum ->
                        sum.standing() == Standing.SETTLED && sum.category().equals(code))
                .mapToLong(sum -> sessions ? sum.entries() : sum.counted())
                .sum();
    }

    private static long countable(Requirement requirement, String code, Collection<Sum> sums) {
        long settled = settled(code, sums, false);
        Integer most = requirement.maximums().get(code);
        return most == null ? settled : Math.min(settled, (long) most * HOUR);
    }

    static long sum(Map<String, Long> counts, List<String> of) {
        return of.stream()
                .distinct()
                .mapToLong(code -> counts.getOrDefault(code, 0L))
                .sum();
    }
}
