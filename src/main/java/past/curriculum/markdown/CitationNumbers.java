package past.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;

/** Gives each cited source its number in the order of first use; one instance a page. Not safe between threads. */
public final class CitationNumbers {
    private final List<String> keys = new ArrayList<>();

    /** Number of the source from 1; a new source takes the next one. */
    public int of(String key) {
        int at = keys.indexOf(key);
        if (at < 0) {
            keys.add(key);
            at = keys.size() - 1;
        }
        return at + 1;
    }

    /** Keys in the order of their numbers. */
    public List<String> keys() {
        return List.copyOf(keys);
    }
}
