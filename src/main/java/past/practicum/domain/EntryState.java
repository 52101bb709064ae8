package past.practicum.domain;

/** Where an entry stands. */
public enum EntryState {
    /** Kept; its category asks for no countersignature. */
    RECORDED,
    /** Waiting for the supervisor. */
    SUBMITTED,
    /** Came back with a comment. */
    RETURNED,
    /** Countersigned: locked; only an amendment may follow. */
    APPROVED,
    /** Taken back by the trainee before it was countersigned. */
    WITHDRAWN;

    /** Whether the trainee may change it without an amendment. */
    public boolean open() {
        return this == RECORDED || this == SUBMITTED || this == RETURNED;
    }

    /** Whether a supervisor may decide on it. */
    public boolean waiting() {
        return this == SUBMITTED;
    }
}
