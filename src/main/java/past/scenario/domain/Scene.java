package past.scenario.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A moment in which the player decides.
 *
 * @param title short, for the path
 * @param decision the decision point of the plan, such as {@code D1}; a scene in its harder version has the same one;
 *     null for a repair scene that counts for nothing
 * @param chips where and when, in a few words each
 * @param text Markdown
 * @param repair a second chance after a poor option: offered once in a play, its best option is acceptable
 */
public record Scene(
        String id,
        String title,
        String decision,
        List<String> chips,
        String text,
        List<Option> options,
        boolean repair) {

    public Scene {
        chips = List.copyOf(chips);
        options = List.copyOf(options);
    }

    public Optional<Option> option(String option) {
        return options.stream().filter(one -> one.id().equals(option)).findFirst();
    }

    /** How good an option is. The player never sees the word before the decision. */
    public enum Quality {
        GOOD(2),
        ACCEPTABLE(1),
        POOR(0),
        /** Breaks a rule of the professional line: play stops, whatever the points. */
        CRITICAL(0);

        private final int points;

        Quality(int points) {
            this.points = points;
        }

        public int points() {
            return points;
        }
    }

    /**
     * One thing the player can do.
     *
     * @param consequence what happens next, in the scene; Markdown
     * @param feedback why, one to three sentences
     * @param sources keys of the bibliography and codes of the professional line
     * @param breaks rules of the professional line that it breaks
     * @param state change of each of the client's variables
     * @param next the scene or ending it leads to
     * @param path a few words for "your path"
     */
    public record Option(
            String id,
            Quality quality,
            String text,
            String consequence,
            String feedback,
            List<String> sources,
            List<String> breaks,
            Map<String, Integer> state,
            String next,
            String path) {
        public Option {
            sources = List.copyOf(sources);
            breaks = List.copyOf(breaks);
            state = Map.copyOf(state);
        }

        public boolean critical() {
            return quality == Quality.CRITICAL;
        }
    }
}
