package past.quiz.domain.item;

import java.util.List;

/**
 * A short written answer. A person marks it by the rubric, so it is worth nothing to a machine and is never drawn in an
 * automatic quiz.
 */
public record Writing(Head head, List<Point> rubric, String model) implements Item {

    /** The longest answer, in characters. */
    public static final int LONGEST = 4000;

    /** What earns how many points. */
    public record Point(int points, String text) {}

    public Writing {
        rubric = List.copyOf(rubric);
    }

    @Override
    public Answer key() {
        return Answer.words(model);
    }

    @Override
    public double score(Answer answer) {
        return 0;
    }

    @Override
    public boolean automatic() {
        return false;
    }

    @Override
    public int shuffled() {
        return 0;
    }

    @Override
    public boolean complete(Answer answer) {
        return !answer.words().isBlank();
    }

    @Override
    public Answer read(List<String> sent, List<Integer> order) {
        String text = sent.size() == 1 ? sent.get(0) : "";
        if (sent.size() > 1 || text.length() > LONGEST) {
            throw new NotAnAnswer("answer.too-long");
        }
        return Answer.words(text);
    }

    @Override
    public Answer restore(String stored) {
        return stored == null ? Answer.EMPTY : Answer.words(stored);
    }
}
