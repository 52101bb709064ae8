package past.people.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a supervision contract says: who supervises whom, where, from the first to the last day.
 *
 * @param to the last day, or null while open
 */
public record Terms(long supervisorId, long traineeId, String site, LocalDate from, LocalDate to) {

    /** Longest site name, in characters; shared with the column. */
    public static final int SITE = 120;

    public Terms {
        site = site == null ? "" : site.strip();
    }

    /** Says what is wrong in the terms themselves, as a word key; empty when they can stand. */
    public Optional<String> objection() {
        if (supervisorId == traineeId) {
            return Optional.of("contracts.self");
        }
        if (site.isEmpty() || site.length() > SITE) {
            return Optional.of("contracts.site-wrong");
        }
        if (from == null) {
            return Optional.of("contracts.from-missing");
        }
        return to != null && to.isBefore(from) ? Optional.of("contracts.to-before-from") : Optional.empty();
    }

    /**
     * True if both would hold on the same day for the same two people at the same site. The same two people may work
     * together at two sites at once.
     */
    public boolean overlaps(Terms other) {
        return supervisorId == other.supervisorId
                && traineeId == other.traineeId
                && site.equalsIgnoreCase(other.site)
                && (other.to == null || !from.isAfter(other.to))
                && (to == null || !other.from.isAfter(to));
    }
}
