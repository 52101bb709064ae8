package past.people.domain;

/**
 * How a request ended: done, or a "no" that says why.
 *
 * @param id what it is about when done, else 0
 * @param objection key of the sentence that says why not, or null when done
 */
public record Outcome(long id, String objection) {

    /** It is done. */
    public static Outcome done(long id) {
        return new Outcome(id, null);
    }

    /** It was not done, and nothing was changed. */
    public static Outcome no(String objection) {
        return new Outcome(0, objection);
    }

    /** True if it was done. */
    public boolean isDone() {
        return objection == null;
    }
}
