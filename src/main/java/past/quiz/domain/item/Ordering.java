package past.quiz.domain.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Steps that have one right order, which is the order of the file. An answer gives each step its place, from 0. */
public record Ordering(Head head, List<Step> steps) implements Item {

    /** One step, and why it stands where it stands. */
    public record Step(String text, String why) {}

    public Ordering {
        steps = List.copyOf(steps);
    }

    @Override
    public Answer key() {
        return Answer.picks(IntStream.range(0, steps.size()).boxed().toList());
    }

    /**
     * How far the order agrees: of all pairs of steps, those in the right order less the others, as a share of all
     * pairs, and not below 0. One exchange of neighbours among four steps is worth two thirds; a random order nothing
     * on average. Steps without a place, or sharing one, agree with nothing. All or nothing when critical.
     */
    @Override
    public double score(Answer answer) {
        List<Integer> places = answer.picks();
        if (places.size() != steps.size()) {
            return 0;
        }
        int right = 0;
        int all = 0;
        for (int a = 0; a < places.size(); a++) {
            for (int b = a + 1; b < places.size(); b++) {
                all++;
                boolean placed = places.get(a) != Answer.NONE && places.get(b) != Answer.NONE;
                right += placed && places.get(a) < places.get(b) ? 1 : -1;
            }
        }
        double score = Math.max(0, (double) right / all);
        return critical() && right < all ? 0 : score;
    }

    @Override
    public int shuffled() {
        return steps.size();
    }

    @Override
    public boolean complete(Answer answer) {
        return answer.picks().size() == steps.size()
                && !answer.picks().contains(Answer.NONE)
                && answer.picks().stream().distinct().count() == steps.size();
    }

    @Override
    public Answer read(List<String> sent, List<Integer> order) {
        List<Integer> shown = Places.rows(sent, steps.size(), steps.size());
        List<Integer> places = new ArrayList<>(Collections.nCopies(steps.size(), Answer.NONE));
        for (int row = 0; row < shown.size(); row++) {
            places.set(order.get(row), shown.get(row));
        }
        return Answer.picks(places);
    }
}
