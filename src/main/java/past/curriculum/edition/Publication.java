package past.curriculum.edition;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import past.curriculum.domain.ChangeKind;

/**
 * What an author wants to publish.
 *
 * @param base edition the changes were made to
 * @param changed new text by path, added paths included
 * @param removed paths that the new edition leaves out
 * @param reason for the readers of the ledger and of the list of editions
 * @param cohorts ids of the cohorts that follow the new edition from now on
 */
public record Publication(
        int base, Map<String, String> changed, Set<String> removed, ChangeKind kind, String reason, Set<Long> cohorts) {
    public Publication {
        changed = new TreeMap<>(changed);
        removed = new TreeSet<>(removed);
        cohorts = new TreeSet<>(cohorts);
    }

    /** What became of it. */
    public sealed interface Outcome permits Published, Overtaken, Unchanged {}

    /** There is a new edition with this number. */
    public record Published(int edition) implements Outcome {}

    /** Somebody else published first; nothing was stored. */
    public record Overtaken(int current) implements Outcome {}

    /** The texts are those of the base edition; nothing was stored. */
    public record Unchanged() implements Outcome {}
}
