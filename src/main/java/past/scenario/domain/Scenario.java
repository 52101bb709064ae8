package past.scenario.domain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import past.curriculum.domain.Titled;

/**
 * A case that is played by deciding: scenes, what each option leads to, and the endings.
 *
 * @param variantOf the case whose dilemma this one repeats with another client; null for a case of its own
 * @param measures competencies
 * @param lessons to read first
 * @param contentNote what a person may want to know before; null when there is nothing to note
 * @param place who, where, when: one line under the title
 * @param setup Markdown, before the first scene
 * @param client whose state is shown; null when no state is
 * @param state at most three variables
 * @param start id of the first scene
 * @param questions of the debrief
 * @param points teaching points of the debrief
 */
public record Scenario(
        String code,
        String title,
        String variantOf,
        String phase,
        int minutes,
        List<String> measures,
        List<String> lessons,
        String contentNote,
        String role,
        String place,
        String setup,
        String client,
        List<Variable> state,
        String author,
        String reviewer,
        String start,
        List<Scene> scenes,
        List<Ending> endings,
        List<String> questions,
        List<String> points)
        implements Titled {

    /** A variable of the client's state stays within these. */
    public static final int LOWEST = 0;

    public static final int HIGHEST = 100;

    /**
     * One side of how the client is.
     *
     * @param goodHigh whether more of it is better
     */
    public record Variable(String name, String label, int start, boolean goodHigh) {}

    /** How a play can end. */
    public record Ending(String id, Kind kind, String title, String text) {

        /** What kind of end it is; a critical option leads to one of the last two. */
        public enum Kind {
            GOOD,
            MIXED,
            HARM,
            STOPPED
        }
    }

    public Scenario {
        measures = List.copyOf(measures);
        lessons = List.copyOf(lessons);
        state = List.copyOf(state);
        scenes = List.copyOf(scenes);
        endings = List.copyOf(endings);
        questions = List.copyOf(questions);
        points = List.copyOf(points);
    }

    public Optional<Scene> scene(String id) {
        return scenes.stream().filter(scene -> scene.id().equals(id)).findFirst();
    }

    public Optional<Ending> ending(String id) {
        return endings.stream().filter(ending -> ending.id().equals(id)).findFirst();
    }

    /** Whether every step leads somewhere; what is not connected cannot be played. */
    public boolean connected() {
        return scene(start).isPresent()
                && scenes.stream()
                        .flatMap(scene -> scene.options().stream())
                        .allMatch(option -> scene(option.next()).isPresent()
                                || ending(option.next()).isPresent());
    }

    /** Two for each decision point of the case, whichever way it is walked: a short, poor path is not a full one. */
    public int possible() {
        return 2
                * (int) scenes.stream()
                        .map(Scene::decision)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count();
    }
}
