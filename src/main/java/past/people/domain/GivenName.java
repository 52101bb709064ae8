package past.people.domain;

import java.util.Locale;
import java.util.Set;

/** How a page addresses somebody who has only given a full name. */
public final class GivenName {

    /** Longest, in characters; shared with the column. */
    public static final int MAX = 60;

    private static final Set<String> TITLES = Set.of("dr", "prof", "mr", "mrs", "ms", "mx", "professor", "doctor");

    private GivenName() {}

    /** The first word that is not a title: "Maya" of "Dr. Maya Rosen". A name of titles alone stays as it is. */
    public static String of(String name) {
        String[] words = name.strip().split("\\s+");
        for (String word : words) {
            if (!TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""))) {
                return shortened(word);
            }
        }
        return shortened(name.strip());
    }

    private static String shortened(String word) {
        return word.length() <= MAX ? word : word.substring(0, MAX);
    }
}
