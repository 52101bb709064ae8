package past.quiz.domain.item;

import java.util.List;
import java.util.Set;

/**
 * One question of an item bank. An item knows its right answer and what any answer is worth; it knows nothing of who
 * answers, when, or in which order its options were shown.
 */
public sealed interface Item permits Choosing, Matching, Ordering, Numeric, Writing {

    /** The item types of the programme's blueprint, by the codes that the files use. */
    enum Type {
        /** Single best answer. */
        SBA,
        /** Case vignette with a single best answer. */
        CV,
        /** Multiple select: all or nothing when critical, else part marks. */
        MS,
        /** Matching, with part marks. */
        MT,
        /** Ordering, with part marks. */
        OR,
        /** A number within a tolerance. */
        NUM,
        /** A short written answer that a person marks by a rubric; never drawn in automatic quizzes. */
        SCR
    }

    /**
     * What every item carries.
     *
     * @param id stable, objective code and number, such as {@code M3L2-a-1}
     * @param difficulty expected share of right answers, 0 to 1
     * @param critical a wrong answer means that the attempt is not passed, whatever the total
     * @param competencies the item's own competencies; empty when it takes those of its lesson
     * @param sources keys of the bibliography and codes of the professional line
     */
    record Head(
            String id,
            String objective,
            Type type,
            double difficulty,
            boolean critical,
            String stem,
            String rationale,
            List<String> sources,
            Set<String> competencies) {
        public Head {
            sources = List.copyOf(sources);
            competencies = Set.copyOf(competencies);
        }
    }

    Head head();

    /** The answer that is worth 1. */
    Answer key();

    /** What the answer is worth, 0 to 1; a missing answer is worth 0. */
    double score(Answer answer);

    /** How many things of this item are shuffled when it is shown. */
    int shuffled();

    /** Whether nothing is left open in the answer. */
    boolean complete(Answer answer);

    /**
     * The answer that a person gave by what the page showed.
     *
     * @param sent the values that the page sent, empty text where nothing was chosen
     * @param order which thing was shown in which place: {@code order.get(place)} is its number in the file
     * @throws NotAnAnswer if the values do not belong to this item, or are no number where one is asked
     */
    Answer read(List<String> sent, List<Integer> order);

    /** The answer again from {@link Answer#stored()}; null and empty text give {@link Answer#EMPTY}. */
    default Answer restore(String stored) {
        if (stored == null || stored.isEmpty()) {
            return Answer.EMPTY;
        }
        return Answer.picks(
                List.of(stored.split(",")).stream().map(Integer::valueOf).toList());
    }

    /** False for items that a person has to mark. */
    default boolean automatic() {
        return true;
    }

    default String id() {
        return head().id();
    }

    default String objective() {
        return head().objective();
    }

    default Type type() {
        return head().type();
    }

    default boolean critical() {
        return head().critical();
    }

    default String stem() {
        return head().stem();
    }

    default String rationale() {
        return head().rationale();
    }
}
