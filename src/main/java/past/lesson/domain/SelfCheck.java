package past.lesson.domain;

import java.util.List;
import past.curriculum.domain.Coded;
import past.platform.domain.SeededOrder;

/**
 * A question a reader asks themselves. Nobody marks it and nobody else sees the answer.
 *
 * @param question inline HTML
 * @param options as the author wrote them; shown in another order, the same for everybody
 */
public record SelfCheck(String id, String question, List<Option> options) implements Coded {

    public SelfCheck {
        options = List.copyOf(options);
    }

    /**
     * One answer.
     *
     * @param place among the author's options, from 0; the name under which it is chosen
     * @param text inline HTML
     * @param why inline HTML, shown after choosing
     */
    public record Option(int place, String text, boolean key, String why) {}

    @Override
    public String code() {
        return id;
    }

    /** The options in the order in which they are shown, so that the key is not always first. */
    public List<Option> shown() {
        return SeededOrder.shuffled(0, id, options);
    }
}
