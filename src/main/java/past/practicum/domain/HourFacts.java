package past.practicum.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * What an hour entry says. There is no client in it, by name, code or number.
 *
 * @param day the trainee's calendar day
 * @param start the trainee's clock
 * @param minutes length in whole minutes
 * @param category code of the category
 * @param contractId supervision contract, which holds supervisor and site; {@code null} where the category asks for none
 * @param modality how people met
 * @param state two letters of the state where the client sat, or empty
 * @param role the trainee's part, or {@code null}
 * @param legalBasis on which a medicine session rests, or {@code null}
 * @param prescriber whether a prescriber owns the medical role, or {@code null} where nothing was said
 * @param secondPerson whether a second person was in the room, or {@code null}
 * @param groupSize people in the group, or {@code null}
 * @param release whether a signed release is on file, or {@code null}
 * @param learningPoint up to {@value #LEARNING_POINT} characters in general words, or empty
 */
public record HourFacts(
        LocalDate day,
        LocalTime start,
        int minutes,
        String category,
        Long contractId,
        Modality modality,
        String state,
        Part role,
        LegalBasis legalBasis,
        Boolean prescriber,
        Boolean secondPerson,
        Integer groupSize,
        Boolean release,
        String learningPoint) {

    /** Longest learning point, shared with the column. */
    public static final int LEARNING_POINT = 300;

    /** How people met. */
    public enum Modality {
        IN_PERSON,
        VIDEO,
        PHONE
    }

    /** The trainee's part in a session. */
    public enum Part {
        LEAD,
        CO,
        OBSERVER
    }

    /** On what a medicine session lawfully rests. */
    public enum LegalBasis {
        PRESCRIBED_MEDICINE,
        STATE_SCHEME,
        RESEARCH_PROTOCOL
    }

    /** The span on the trainee's clock; it may pass midnight. */
    public Span span(long entryId) {
        LocalDateTime from = day.atTime(start);
        return new Span(entryId, from, from.plusMinutes(minutes), category);
    }

    /**
     * A span of time that an entry takes.
     *
     * @param entryId number of the entry; 0 for a new one
     * @param from first minute
     * @param to minute behind the last one
     * @param category what it was logged as: code, or name where people read it
     */
    public record Span(long entryId, LocalDateTime from, LocalDateTime to, String category) {

        /** Whether the two share at least a minute. */
        public boolean overlaps(Span other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }
}
