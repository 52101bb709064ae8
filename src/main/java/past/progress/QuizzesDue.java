package past.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.domain.Programme;
import past.lesson.domain.ReadingBook;
import past.people.domain.Asking;
import past.progress.domain.QuizDue;
import past.quiz.QuizRecords;
import past.quiz.QuizRecords.AttemptRow;
import past.quiz.domain.ItemBank;
import past.quiz.domain.Turns;

/** The quizzes that a trainee has not passed yet. One query; a second one when attempts may be used up. */
@ApplicationScoped
@Transactional
public class QuizzesDue {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private QuizRecords records;

    /** A quiz is due once its lesson is read or it was begun, until it is passed. */
    List<QuizDue> of(Asking asking, Content content, ReadingBook book) {
        Programme programme = content.only(Programme.class);
        Map<String, List<AttemptRow>> byCode = new HashMap<>();
        records.attempts(asking.id(), null).forEach(a -> byCode.computeIfAbsent(a.code(), c -> new ArrayList<>())
                .add(a));
        boolean exhausted = byCode.values().stream().anyMatch(a -> a.size() >= programme.attempts());
        Map<String, Instant> talked = exhausted ? talked(asking) : Map.of();
        List<QuizDue> due = new ArrayList<>();
        for (String code : programme.lessons()) {
            Optional<ItemBank> bank = content.find(ItemBank.class, code);
            List<AttemptRow> attempts = byCode.getOrDefault(code, List.of());
            boolean begun = !attempts.isEmpty() || book.finished(code).isPresent();
            if (bank.isPresent() && begun && attempts.stream().noneMatch(AttemptRow::passed)) {
                due.add(due(bank.get(), programme, attempts, talked.get(code)));
            }
        }
        return QuizDue.ordered(due);
    }

    private QuizDue due(ItemBank bank, Programme programme, List<AttemptRow> attempts, Instant talked) {
        List<Turns.Taken> taken = attempts.stream()
                .filter(a -> !a.open())
                .map(a -> new Turns.Taken(a.submitted(), a.passed(), a.criticalMissed()))
                .toList();
        return new QuizDue(
                bank.lesson(),
                bank.length(),
                programme.passMark(),
                attempts.stream()
                        .filter(a -> !a.open())
                        .map(AttemptRow::percent)
                        .max(Integer::compare)
                        .orElse(null),
                attempts.stream()
                        .filter(AttemptRow::open)
                        .map(AttemptRow::id)
                        .findFirst()
                        .orElse(null),
                Turns.of(taken, talked, programme.attempts(), clock.instant()));
    }

    private Map<String, Instant> talked(Asking asking) {
        Map<String, Instant> talked = new HashMap<>();
        em.createQuery(
                        """
                        SELECT c.code, MAX(c.recordedAt) FROM QuizConversation c
                        WHERE c.traineeId = :person GROUP BY c.code""",
                        Object[].class)
                .setParameter("person", asking.id())
                .getResultList()
                .forEach(row -> talked.put((String) row[0], (Instant) row[1]));
        return talked;
    }
}
