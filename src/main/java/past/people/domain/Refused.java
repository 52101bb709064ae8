package past.people.domain;

/** A person asked for something that their role or relation does not allow. The transaction rolls back. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason a short machine-readable reason such as {@code role} or {@code relation}; never shown verbatim */
    public Refused(String reason) {
        super(reason);
    }
}
