package past.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import past.lesson.domain.SelfCheck;
import past.people.Person;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** A trainee's answers to self-checks. They are kept for the person alone; nothing is marked and nobody else asks. */
@ApplicationScoped
@Transactional
public class SelfChecks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LessonReadings readings;

    @Inject
    private LessonTexts texts;

    /** The latest answer to each self-check of a lesson in an edition, by its id. One query. */
    public Map<String, Integer> answers(Asking asking, String lesson, int edition) {
        asking.must(Role.TRAINEE);
        Map<String, Integer> latest = new HashMap<>();
        em.createQuery(
                        """
                        SELECT a.checkId, a.chosen FROM SelfCheckAnswer a
                        WHERE a.personId = :person AND a.lesson = :lesson AND a.edition = :edition
                        ORDER BY a.answeredAt, a.id""",
                        Object[].class)
                .setParameter("person", asking.id())
                .setParameter("lesson", lesson)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(row -> latest.put((String) row[0], (Integer) row[1]));
        return latest;
    }

    /**
     * Adds an answer. The same request, sent again, adds nothing.
     *
     * @param chosen place of the option among the author's, from 0
     * @throws Refused for a self-check or an option that the lesson does not have, and for a lesson never opened
     */
    public void answer(Asking asking, String lesson, int edition, String checkId, int chosen, String requestKey) {
        readings.mustRead(asking, lesson, edition);
        SelfCheck check = texts.find(edition, lesson)
                .flatMap(text -> text.lesson().check(checkId))
                .orElseThrow(() -> new Refused("self-check"));
        if (chosen < 0 || chosen >= check.options().size()) {
            throw new Refused("option");
        }
        em.find(Person.class, asking.id(), LockModeType.PESSIMISTIC_WRITE); // a double click is one answer
        long already = em.createQuery(
                        "SELECT COUNT(a) FROM SelfCheckAnswer a WHERE a.personId = :person AND a.requestKey = :key",
                        Long.class)
                .setParameter("person", asking.id())
                .setParameter("key", requestKey)
                .getSingleResult();
        if (already == 0) {
            em.persist(new SelfCheckAnswer(asking.id(), lesson, edition, checkId, chosen, requestKey, clock.instant()));
        }
    }
}
