package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The links that work once. Whoever uses one closes the others of the same person. */
@ApplicationScoped
@Transactional
class OneTimeLinks {

    /** Most reset letters to one person in an hour, so that nobody's mailbox can be flooded from the sign-in page. */
    static final int RESETS_PER_HOUR = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The path of a new link. */
    String path(OneTimeLink.Kind kind, Long personId, Long createdBy) {
        String token = Token.fresh();
        em.persist(new OneTimeLink(kind, personId, Token.hash(token), createdBy, clock.instant()));
        return "/people/welcome?link=" + token;
    }

    /** The link with this token if it is open, held until the transaction ends so that it is used once. */
    Optional<OneTimeLink> open(String token) {
        return em
                .createQuery("SELECT l FROM OneTimeLink l WHERE l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Token.hash(token == null ? "" : token))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(link -> link.open(clock.instant()))
                .findFirst();
    }

    /** Closes every open link of a person; older letters no longer open anything. */
    void closeAll(long personId) {
        List<OneTimeLink> open = em.createQuery(
                        "SELECT l FROM OneTimeLink l WHERE l.personId = :person AND l.usedAt IS NULL",
                        OneTimeLink.class)
                .setParameter("person", personId)
                .getResultList();
        open.stream().filter(link -> link.open(clock.instant())).forEach(link -> link.use(clock.instant()));
    }

    /** True while the person may be sent another reset letter. */
    boolean mayReset(long personId) {
        return em.createQuery(
                                """
                                SELECT COUNT(l) FROM OneTimeLink l
                                WHERE l.personId = :person AND l.kind = :reset AND l.createdAt > :since""",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("reset", OneTimeLink.Kind.RESET)
                        .setParameter("since", clock.instant().minus(Duration.ofHours(1)))
                        .getSingleResult()
                < RESETS_PER_HOUR;
    }
}
