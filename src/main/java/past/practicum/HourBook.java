package past.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.practicum.HourLog.Logged;
import past.practicum.domain.HourCategories;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourFacts.Span;

/** The rows behind a trainee's book, held while something is written in it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HourBook {

    @PersistenceContext
    private EntityManager em;

    /** One writer at a time in a trainee's book: a second one waits and then sees what the first wrote. */
    void hold(Asking trainee) {
        em.createNativeQuery("insert into hour_book (trainee_id) values (?1) on conflict do nothing")
                .setParameter(1, trainee.id())
                .executeUpdate();
        em.createNativeQuery("select trainee_id from hour_book where trainee_id = ?1 for update")
                .setParameter(1, trainee.id())
                .getSingleResult();
    }

    /** An own entry, locked. */
    HourEntry own(Asking trainee, long entryId) {
        HourEntry entry = em.find(HourEntry.class, entryId, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null || entry.getTraineeId() != trainee.id()) {
            throw new Refused("entry");
        }
        return entry;
    }

    /** What the same request made before. */
    Optional<Logged> before(Asking trainee, String requestKey) {
        return em
                .createQuery(
                        "SELECT v FROM HourVersion v WHERE v.traineeId = :trainee AND v.requestKey = :key",
                        HourVersion.class)
                .setParameter("trainee", trainee.id())
                .setParameter("key", requestKey)
                .getResultList()
                .stream()
                .findFirst()
                .map(version -> new Logged(version.getEntryId(), version.getNumber(), List.of()));
    }

    /** What else the trainee logged from the day before to the day after, since an entry may pass midnight; by name. */
    List<Span> spans(Asking trainee, long except, HourFacts facts, HourCategories categories) {
        return em
                .createQuery(
                        """
                        SELECT v FROM HourVersion v JOIN HourEntry e ON e.id = v.entryId
                        WHERE v.traineeId = :trainee AND v.day BETWEEN :from AND :to AND e.id <> :except
                          AND e.state <> past.practicum.domain.EntryState.WITHDRAWN
                          AND (v.number = e.current OR v.number = e.counting)""",
                        HourVersion.class)
                .setParameter("trainee", trainee.id())
                .setParameter("from", facts.day().minusDays(1))
                .setParameter("to", facts.day().plusDays(1))
                .setParameter("except", except)
                .getResultList()
                .stream()
                .map(version -> version.facts().span(version.getEntryId()))
                .map(span -> new Span(span.entryId(), span.from(), span.to(), categories.nameOf(span.category())))
                .toList();
    }
}
