package past.quiz.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a person may begin a new attempt at a quiz. Three attempts, then a conversation with a supervisor, which opens
 * three more; after a wrong critical item a day goes by first, with the lesson in it; a passed quiz is done.
 *
 * @param allowed attempts before a conversation, from the programme
 * @param used attempts submitted since the last conversation
 * @param opensAt when the next attempt opens; only set while {@link State#WAIT_A_DAY}
 */
public record Turns(State state, int allowed, int used, Instant opensAt) {

    /** How long the lesson has the word after a wrong critical item. */
    public static final Duration AFTER_CRITICAL = Duration.ofHours(24);

    /** Where a person stands with a quiz. */
    public enum State {
        OPEN,
        PASSED,
        WAIT_A_DAY,
        NEEDS_CONVERSATION
    }

    /** An attempt that was submitted. */
    public record Taken(Instant submitted, boolean passed, boolean criticalMissed) {}

    /**
     * @param conversation when a supervisor last recorded a conversation about this quiz; null if never
     */
    public static Turns of(List<Taken> taken, Instant conversation, int allowed, Instant now) {
        int used = (int) taken.stream()
                .filter(one -> conversation == null || one.submitted().isAfter(conversation))
                .count();
        if (taken.stream().anyMatch(Taken::passed)) {
            return new Turns(State.PASSED, allowed, used, null);
        }
        if (used >= allowed) {
            return new Turns(State.NEEDS_CONVERSATION, allowed, used, null);
        }
        Optional<Taken> last = taken.stream().max(Comparator.comparing(Taken::submitted));
        Instant opens = last.filter(Taken::criticalMissed)
                .map(one -> one.submitted().plus(AFTER_CRITICAL))
                .orElse(now);
        return opens.isAfter(now)
                ? new Turns(State.WAIT_A_DAY, allowed, used, opens)
                : new Turns(State.OPEN, allowed, used, null);
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
