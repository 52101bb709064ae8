package past.lesson.domain;

import java.time.Instant;

/**
 * One person's reading of one lesson in one edition.
 *
 * @param position id of the screen they were at last; "" before the first move
 * @param furthest id of the furthest screen they reached; "" before the first move
 * @param movedAt when the position was last noted
 * @param readAt when they said that they had read it; null until then
 */
public record ReadingRow(
        String lesson,
        int edition,
        String position,
        String furthest,
        Instant openedAt,
        Instant movedAt,
        Instant readAt) {

    public boolean finished() {
        return readAt != null;
    }
}
