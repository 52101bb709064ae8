package past.quiz.domain.item;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that is right within a tolerance on either side.
 *
 * @param unit what is counted, shown beside the field; may be empty
 */
public record Numeric(Head head, BigDecimal answer, BigDecimal tolerance, String unit) implements Item {

    private static final int LONGEST = 20;

    @Override
    public Answer key() {
        return Answer.words(answer.toPlainString());
    }

    @Override
    public double score(Answer given) {
        if (!complete(given)) {
            return 0;
        }
        BigDecimal apart = new BigDecimal(given.words()).subtract(answer).abs();
        return apart.compareTo(tolerance) <= 0 ? 1 : 0;
    }

    @Override
    public int shuffled() {
        return 0;
    }

    @Override
    public boolean complete(Answer given) {
        return !given.words().isEmpty();
    }

    /** A decimal number with a point or a comma, such as 8.9 or -8,9. */
    @Override
    public Answer read(List<String> sent, List<Integer> order) {
        if (sent.size() > 1) {
            throw new NotAnAnswer("answer.not-a-number");
        }
        String text = sent.isEmpty()
                ? ""
                : sent.get(0).strip().replace(',', '.').replace('\u2212', '-').replaceFirst("^\\+", "");
        if (text.isEmpty()) {
            return Answer.EMPTY;
        }
        if (text.length() > LONGEST || !text.matches("-?\\d+(\\.\\d+)?")) {
            throw new NotAnAnswer("answer.not-a-number");
        }
        return Answer.words(text);
    }

    @Override
    public Answer restore(String stored) {
        return stored == null ? Answer.EMPTY : Answer.words(stored);
    }
}
