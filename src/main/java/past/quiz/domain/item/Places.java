package past.quiz.domain.item;

import java.util.ArrayList;
import java.util.List;

/** Reads the places that a page sends back, and refuses what it cannot have sent. */
final class Places {

    private Places() {}

    /** A place between 0 and size-1, or {@link Answer#NONE} for empty text. */
    static int read(String sent, int size) {
        if (sent == null || sent.isBlank()) {
            return Answer.NONE;
        }
        if (!sent.strip().matches("\\d{1,3}") || Integer.parseInt(sent.strip()) >= size) {
            throw new NotAnAnswer("answer.not-an-option");
        }
        return Integer.parseInt(sent.strip());
    }

    /** One place for each of {@code count} rows. */
    static List<Integer> rows(List<String> sent, int count, int size) {
        if (sent.size() != count) {
            throw new NotAnAnswer("answer.not-an-option");
        }
        List<Integer> places = new ArrayList<>();
        for (String one : sent) {
            places.add(read(one, size));
        }
        return places;
    }
}
