package past.practicum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import past.ledger.LedgerMark;
import past.practicum.domain.EntryState;

/**
 * An entry in a list, by its current version.
 *
 * @param startMinute minute of the day at which it began, on the trainee's clock
 * @param minutes on the clock
 * @param counted minutes as they count (V02)
 * @param settled whether a version of it counts: countersigned, or of a category without countersignature
 * @param reason why a countersigned entry is amended, or {@code null}
 * @param sentAt when this version was sent
 * @param site of the contract, or {@code null} without one
 * @param supervisor of the contract, or {@code null} without one
 * @param remark the supervisor's comment on this version, or {@code null}
 * @param decidedAt when this version was decided, or {@code null}
 * @param ledgerHash seal of the decision, or {@code null}
 */
public record EntryRow(
        long id,
        int version,
        long traineeId,
        String trainee,
        LocalDate day,
        int startMinute,
        int minutes,
        int counted,
        String category,
        EntryState state,
        boolean settled,
        String learningPoint,
        String reason,
        Instant sentAt,
        String site,
        String supervisor,
        String remark,
        Instant decidedAt,
        String ledgerHash) {

    /** The version seen, for a decision. */
    public EntryVersionRef ref() {
        return new EntryVersionRef(id, version);
    }

    /** When it began. */
    public LocalTime start() {
        return LocalTime.ofSecondOfDay(startMinute * 60L);
    }

    /** Whether it amends what was countersigned before. */
    public boolean amendment() {
        return reason != null;
    }

    /** The seal as it is shown, or an empty text. */
    public String seal() {
        return LedgerMark.brief(ledgerHash);
    }
}
