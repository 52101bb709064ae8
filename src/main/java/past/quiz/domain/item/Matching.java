package past.quiz.domain.item;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Left sides that each have one right side; further right sides may belong to none. */
public record Matching(Head head, List<Pair> pairs, List<String> extraRight) implements Item {

    /** What belongs together, and why. */
    public record Pair(String left, String right, String why) {}

    public Matching {
        pairs = List.copyOf(pairs);
        extraRight = List.copyOf(extraRight);
    }

    /** All right sides: those of the pairs in their order, then the ones that belong to none. */
    public List<String> rights() {
        return Stream.concat(pairs.stream().map(Pair::right), extraRight.stream())
                .toList();
    }

    @Override
    public Answer key() {
        return Answer.picks(IntStream.range(0, pairs.size()).boxed().toList());
    }

    /** The share of left sides whose right side was found; all or nothing when critical. */
    @Override
    public double score(Answer answer) {
        if (answer.picks().size() != pairs.size()) {
            return 0;
        }
        long found = IntStream.range(0, pairs.size())
                .filter(left -> sameRight(left, answer.picks().get(left)))
                .count();
        return critical() && found < pairs.size() ? 0 : (double) found / pairs.size();
    }

    /** Two left sides may share the wording of their right side; either is then right. */
    private boolean sameRight(int left, int pick) {
        return pick != Answer.NONE && rights().get(pick).equals(pairs.get(left).right());
    }

    @Override
    public int shuffled() {
        return pairs.size() + extraRight.size();
    }

    @Override
    public boolean complete(Answer answer) {
        return answer.picks().size() == pairs.size() && !answer.picks().contains(Answer.NONE);
    }

    @Override
    public Answer read(List<String> sent, List<Integer> order) {
        return Answer.picks(Places.rows(sent, pairs.size(), order.size()).stream()
                .map(place -> place == Answer.NONE ? place : order.get(place))
                .toList());
    }
}
