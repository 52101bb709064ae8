package past.deidentification.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import past.deidentification.domain.IdentifierKind.Effect;
import past.deidentification.domain.IdentifierKind.Place;

/** Reads a text for words that could identify somebody. */
public final class Identifiers {

    private static final Map<Clue, Pattern> PATTERNS = compiled();

    private Identifiers() {}

    /**
     * The findings in a text, in order of place, none overlapping another; where two overlap, the graver kind stays.
     *
     * @param text what somebody wrote; {@code null} counts as empty
     * @param place where they wrote it, which decides whether a finding blocks or warns
     */
    public static List<Finding> find(String text, Place place) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>();
        PATTERNS.forEach((clue, pattern) -> collect(text, clue, pattern, place, all));
        all.sort(Comparator.comparing(Finding::kind).thenComparing(f -> f.from() - f.to()));
        List<Finding> kept = new ArrayList<>();
        for (Finding one : all) {
            if (kept.stream().noneMatch(other -> one.from() < other.to() && other.from() < one.to())) {
                kept.add(one);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::from));
        return List.copyOf(kept);
    }

    /** The patterns, for the browser's early warning. */
    public static List<Clue> clues() {
        return Clues.ALL;
    }

    private static void collect(String text, Clue clue, Pattern pattern, Place place, List<Finding> all) {
        Effect effect = clue.kind().in(place);
        if (effect == Effect.NONE) {
            return;
        }
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            if (clue.accepts(match)) {
                all.add(new Finding(match.start(), match.end(), clue.kind(), effect));
            }
        }
    }

    private static Map<Clue, Pattern> compiled() {
        Map<Clue, Pattern> patterns = new LinkedHashMap<>();
        Clues.ALL.forEach(clue -> patterns.put(clue, clue.compiled()));
        return patterns;
    }
}
