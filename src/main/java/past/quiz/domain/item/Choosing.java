package past.quiz.domain.item;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Options of which one is right (SBA, CV) or at least two (MS). */
public record Choosing(Head head, List<Option> options) implements Item {

    /**
     * One option.
     *
     * @param why shown after submission, for the key and for each distractor
     */
    public record Option(String text, boolean key, String why) {}

    public Choosing {
        options = List.copyOf(options);
    }

    /** Whether more than one option may be chosen. */
    public boolean several() {
        return type() == Type.MS;
    }

    @Override
    public Answer key() {
        return Answer.picks(IntStream.range(0, options.size())
                .filter(i -> options.get(i).key())
                .boxed()
                .toList());
    }

    /**
     * All or nothing for a single best answer and for a critical item. Otherwise each right choice counts, each wrong
     * one takes as much away, and the score does not fall below 0: choosing everything earns nothing.
     */
    @Override
    public double score(Answer answer) {
        List<Integer> keys = key().picks();
        List<Integer> picks = List.copyOf(new TreeSet<>(answer.picks()));
        if (keys.equals(picks)) {
            return 1;
        }
        if (!several() || critical()) {
            return 0;
        }
        long hits = picks.stream().filter(keys::contains).count();
        long misses = picks.size() - hits;
        return Math.max(0, (double) (hits - misses) / keys.size());
    }

    @Override
    public int shuffled() {
        return options.size();
    }

    @Override
    public boolean complete(Answer answer) {
        return !answer.picks().isEmpty();
    }

    @Override
    public Answer read(List<String> sent, List<Integer> order) {
        TreeSet<Integer> picks = new TreeSet<>();
        for (String one : sent) {
            int place = Places.read(one, options.size());
            if (place != Answer.NONE) {
                picks.add(order.get(place));
            }
        }
        if (!several() && picks.size() > 1) {
            throw new NotAnAnswer("answer.one-only");
        }
        return Answer.picks(List.copyOf(picks));
    }
}
