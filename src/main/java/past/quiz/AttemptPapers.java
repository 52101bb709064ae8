package past.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import past.curriculum.Editions;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Item;

/** An attempt of the person who asks, with its items and answers, loaded together. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AttemptPapers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Editions editions;

    static Map<String, Answer> given(Map<String, Item> items, Map<String, QuizAnswer> answers) {
        Map<String, Answer> given = new HashMap<>();
        answers.forEach((id, answer) -> given.put(id, items.get(id).restore(answer.given())));
        return given;
    }

    QuizAttempt own(Asking asking, long attemptId, LockModeType lock) {
        asking.must(Role.TRAINEE);
        QuizAttempt attempt = em.find(QuizAttempt.class, attemptId, lock);
        if (attempt == null || attempt.personId() != asking.id()) {
            throw new Refused("attempt");
        }
        return attempt;
    }

    /** The drawn items in the words of the attempt's edition. */
    Map<String, Item> items(QuizAttempt attempt) {
        ItemBank bank = editions.content(attempt.edition())
                .find(ItemBank.class, attempt.code())
                .orElseThrow();
        Map<String, Item> items = new LinkedHashMap<>();
        attempt.items().forEach(id -> items.put(id, bank.item(id).orElseThrow()));
        return items;
    }

    Map<String, QuizAnswer> answers(QuizAttempt attempt) {
        Map<String, QuizAnswer> answers = new HashMap<>();
        em.createQuery("SELECT q FROM QuizAnswer q WHERE q.attemptId = :attempt", QuizAnswer.class)
                .setParameter("attempt", attempt.id())
                .getResultList()
                .forEach(answer -> answers.put(answer.item(), answer));
        return answers;
    }
}
