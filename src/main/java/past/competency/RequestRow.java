package past.competency;

import java.time.Instant;
import past.competency.domain.RequestState;

/**
 * A request in a list.
 *
 * @param sentence the trainee's own, perhaps empty
 * @param closedAt null while it waits
 */
public record RequestRow(
        long id,
        long traineeId,
        String trainee,
        String competency,
        int level,
        String sentence,
        int edition,
        RequestState state,
        Instant askedAt,
        Instant closedAt) {

    /** The columns, for lists. */
    static final String SELECT =
            """
            SELECT NEW past.competency.RequestRow(r.id, r.traineeId, t.name, r.competency, r.level, r.sentence, r.edition,
                   r.state, r.askedAt, r.closedAt)
            FROM SignOffRequest r JOIN Person t ON t.id = r.traineeId
            """;

    /** Whether it waits for somebody. */
    public boolean waiting() {
        return state.waiting();
    }

    /** Whether one of two signatures is there. */
    public boolean halfSigned() {
        return state == RequestState.HALF_SIGNED;
    }
}
