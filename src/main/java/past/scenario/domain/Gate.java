package past.scenario.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the scored mode of a case is open to a person. After a critical choice it stays closed until a supervisor has
 * recorded a conversation about it and the variant (another client, the same dilemma) was passed; at most three scored
 * attempts begin in any 30 days; a passed case is done. Practice is always open.
 *
 * @param talked whether the conversation after the last critical choice is recorded; true when none is asked for
 * @param variantPassed whether the variant was passed after the last critical choice; true when none is asked for
 * @param opensAt when the next attempt may begin; only set while {@link State#WAIT}
 */
public record Gate(State state, boolean talked, boolean variantPassed, int used, int allowed, Instant opensAt) {

    public static final Duration WINDOW = Duration.ofDays(30);

    /** A decision in scored mode takes at least this long. */
    public static final Duration LEAST_THOUGHT = Duration.ofSeconds(10);

    /** Where a person stands with the scored mode of a case. */
    public enum State {
        OPEN,
        PASSED,
        LOCKED,
        WAIT
    }

    /**
     * A scored attempt.
     *
     * @param finished null while it is open
     */
    public record Scored(Instant started, Instant finished, boolean passed, boolean critical) {}

    /**
     * @param attempts scored attempts at the case
     * @param variant scored attempts at its variant; null when the case has none
     * @param conversation when a supervisor last recorded a conversation about the case; null if never
     * @param allowed scored attempts in any 30 days
     */
    public static Gate of(List<Scored> attempts, List<Scored> variant, Instant conversation, int allowed, Instant now) {
        int used = (int) attempts.stream()
                .filter(one -> one.started().isAfter(now.minus(WINDOW)))
                .count();
        Optional<Instant> critical = attempts.stream()
                .filter(one -> one.critical() && one.finished() != null)
                .map(Scored::finished)
                .max(Comparator.naturalOrder());
        boolean talked = critical.isEmpty() || conversation != null && !conversation.isBefore(critical.get());
        boolean variantPassed = critical.isEmpty()
                || variant == null
                || variant.stream()
                        .anyMatch(one -> one.passed() && one.finished().isAfter(critical.get()));
        if (!talked || !variantPassed) {
            return new Gate(State.LOCKED, talked, variantPassed, used, allowed, null);
        }
        if (attempts.stream().anyMatch(Scored::passed)) {
            return new Gate(State.PASSED, true, true, used, allowed, null);
        }
        if (used >= allowed) {
            Instant opens = attempts.stream()
                    .map(Scored::started)
                    .sorted(Comparator.reverseOrder())
                    .skip(allowed - 1L)
                    .findFirst()
                    .orElseThrow()
                    .plus(WINDOW);
            return new Gate(State.WAIT, true, true, used, allowed, opens);
        }
        return new Gate(State.OPEN, true, true, used, allowed, null);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether a critical choice still waits for what has to follow it. */
    public boolean unresolved() {
        return state == State.LOCKED;
    }
}
