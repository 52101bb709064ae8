package past.practicum.domain;

import java.util.Set;

/**
 * A category of hours, such as {@code DIR-PREP}.
 *
 * @param code stable code
 * @param name what it is called
 * @param kind the family it belongs to
 * @param direct whether a client is present
 * @param countersign whether a supervisor must approve an entry before it counts
 * @param needs what an entry must say besides date, start, minutes
 * @param note one sentence for the person who logs
 */
public record HourCategory(
        String code, String name, Kind kind, boolean direct, boolean countersign, Set<Need> needs, String note) {

    /** Families of categories. */
    public enum Kind {
        EDUCATION,
        DIRECT,
        OBSERVATION,
        SIMULATION,
        INDIRECT,
        SUPERVISION,
        CONSULTATION,
        REFLECTION,
        SUPERVISOR_TRAINING
    }

    /** What a category may ask for besides. */
    public enum Need {
        /** On which legal basis a medicine session rests. */
        LEGAL_BASIS,
        /** That a prescriber owns the medical role. */
        PRESCRIBER,
        /** That a second person is in the room. */
        SECOND_PERSON,
        /** Lead, co-therapist or observer. */
        ROLE,
        /** How many people the group had. */
        GROUP_SIZE,
        /** Whether a signed release is on file. */
        RELEASE,
        /** Which supervisor: the contract. */
        SUPERVISOR
    }

    /** Whether an entry of this category must say this. */
    public boolean asks(Need need) {
        return needs.contains(need);
    }

    /** Whether a person may enter such hours; time in a branching scenario is counted by the system. */
    public boolean byHand() {
        return kind != Kind.SIMULATION || countersign;
    }
}
