package past.people;

import java.time.LocalDate;

/**
 * A supervision contract in a list.
 *
 * @param to the last day, or null while open
 */
public record ContractRow(
        long id,
        long supervisorId,
        String supervisorName,
        long traineeId,
        String traineeName,
        String site,
        LocalDate from,
        LocalDate to) {

    /** True on every day from the first to the last, both included. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
