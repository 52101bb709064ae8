package past.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.people.domain.Asking;
import past.quiz.QuizRecords.AttemptRow;
import past.quiz.domain.Draw;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Item;

/** Reading one's own attempts, open or submitted, as they were drawn. */
@ApplicationScoped
@Transactional
public class QuizSheets {

    @Inject
    private Editions editions;

    @Inject
    private QuizRecords records;

    @Inject
    private AttemptPapers papers;

    /**
     * An attempt with everything that was drawn and given, in its own edition.
     *
     * @param answers by item id; an item that was never answered has none
     * @param saved when each answer was saved
     * @param scores thousandths by item id, as they were marked; empty while the attempt is open
     */
    public record Sheet(
            AttemptRow attempt,
            List<Item> items,
            long seed,
            Map<String, Answer> answers,
            Map<String, Instant> saved,
            Map<String, Integer> scores,
            Content content) {

        /** The clinician who reviewed the bank; null until somebody has. */
        public String reviewer() {
            return content.find(ItemBank.class, attempt.code())
                    .map(ItemBank::reviewer)
                    .orElse(null);
        }

        public List<Integer> order(Item item) {
            return Draw.order(item, seed);
        }

        public Answer answer(Item item) {
            return answers.getOrDefault(item.id(), Answer.EMPTY);
        }

        /** Places, from 1, of the items that are not fully answered. */
        public List<Integer> unanswered() {
            return IntStream.range(0, items.size())
                    .filter(i -> !items.get(i).complete(answer(items.get(i))))
                    .map(i -> i + 1)
                    .boxed()
                    .toList();
        }
    }

    /** One's own attempt, open or submitted. Three queries, whatever its length. */
    public Sheet sheet(Asking asking, long attemptId) {
        QuizAttempt attempt = papers.own(asking, attemptId, LockModeType.NONE);
        AttemptRow row = records.attempts(asking.id(), attempt.code()).stream()
                .filter(one -> one.id() == attemptId)
                .findFirst()
                .orElseThrow();
        Map<String, Item> items = papers.items(attempt);
        Map<String, QuizAnswer> answers = papers.answers(attempt);
        Map<String, Instant> saved = new HashMap<>();
        Map<String, Integer> scores = new HashMap<>();
        answers.forEach((item, answer) -> {
            saved.put(item, answer.savedAt());
            if (answer.score() != null) {
                scores.put(item, answer.score());
            }
        });
        return new Sheet(
                row,
                List.copyOf(items.values()),
                attempt.seed(),
                AttemptPapers.given(items, answers),
                saved,
                scores,
                editions.content(attempt.edition()));
    }
}
