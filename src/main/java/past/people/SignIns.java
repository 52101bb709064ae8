package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import past.people.domain.Asking;
import past.people.domain.Refused;

/**
 * Signing in and out. Every device is a row that can be revoked; the cookie carries a random token, the row its hash.
 * Failures are counted by e-mail and by network address, so that guessing slows down without locking anybody out for long.
 */
@ApplicationScoped
@Transactional
public class SignIns {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int TRIES_PER_EMAIL = 8;
    static final int TRIES_PER_ADDRESS = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** How an attempt ended. The page says the same for an unknown address and a wrong password. */
    public enum Answer {
        WELCOME,
        WRONG,
        TOO_MANY
    }

    /** @param token the secret for the cookie when welcome, else null */
    public record Attempt(Answer answer, String token, SignedIn person) {}

    /** One device, for "your devices". */
    public record Device(long id, String device, Instant createdAt, Instant lastSeenAt) {}

    /** Tries an e-mail and a password from a device at a network address. */
    public Attempt signIn(String email, String password, String device, String address) {
        Instant now = clock.instant();
        String emailKey = Token.hash("email:" + Person.normal(email));
        String addressKey = Token.hash("address:" + address);
        if (failures(emailKey, now) >= TRIES_PER_EMAIL || failures(addressKey, now) >= TRIES_PER_ADDRESS) {
            return new Attempt(Answer.TOO_MANY, null, null);
        }
        Optional<Person> found = byEmail(email);
        if (!Passwords.fits(password, found.map(Person::getPasswordHash).orElse(null))) {
            failed(emailKey, now);
            failed(addressKey, now);
            return new Attempt(Answer.WRONG, null, null);
        }
        forgetFailures(emailKey);
        String token = open(found.get(), device, now);
        return new Attempt(Answer.WELCOME, token, recognise(token).orElseThrow());
    }

    /** Opens a sign-in for somebody who has just proved who they are by a one-time link. */
    String open(Person person, String device, Instant now) {
        String token = Token.fresh();
        em.persist(new SignIn(person.getId(), Token.hash(token), shortened(device), now));
        em.flush();
        return token;
    }

    /** Who carries this token, if it is in force: one query. */
    public Optional<SignedIn> recognise(String token) {
        return em
                .createQuery(
                        """
                        SELECT NEW past.people.SignedIn(s.id, p.id, p.name, p.givenName, p.email, p.zone, p.theme,
                                                        p.roles, s.lastSeenAt)
                        FROM SignIn s JOIN Person p ON p.id = s.personId
                        WHERE s.tokenHash = :hash AND s.revokedAt IS NULL AND s.expiresAt > :now""",
                        SignedIn.class)
                .setParameter("hash", Token.hash(token))
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Notes that the device was used, at most every ten minutes. */
    public void touch(SignedIn signedIn) {
        Instant now = clock.instant();
        if (signedIn.lastSeenAt().plus(SignIn.SEEN_STEP).isBefore(now)) {
            em.find(SignIn.class, signedIn.signInId()).seen(now);
        }
    }

    /** The person's devices in force, latest first. */
    public List<Device> devices(Asking asking) {
        return em.createQuery(
                        """
                        SELECT NEW past.people.SignIns.Device(s.id, s.device, s.createdAt, s.lastSeenAt)
                        FROM SignIn s WHERE s.personId = :person AND s.revokedAt IS NULL AND s.expiresAt > :now
                        ORDER BY s.lastSeenAt DESC""",
                        Device.class)
                .setParameter("person", asking.id())
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }

    /**
     * Signs one of the person's own devices out.
     *
     * @throws Refused if the device is not theirs
     */
    public void revoke(Asking asking, long signInId) {
        SignIn row = em.find(SignIn.class, signInId);
        if (row == null) {
            throw new Refused("unknown");
        }
        asking.mustBe(row.getPersonId());
        row.revoke(clock.instant());
    }

    /** Signs every device of the person out, except the one in hand (0 for none). */
    public void revokeOthers(long personId, long keep) {
        em.createQuery(
                        """
                        UPDATE SignIn s SET s.revokedAt = :now
                        WHERE s.personId = :person AND s.id <> :keep AND s.revokedAt IS NULL""")
                .setParameter("now", clock.instant())
                .setParameter("person", personId)
                .setParameter("keep", keep)
                .executeUpdate();
    }

    /**
     * Asks for the password again before something that cannot be taken back.
     *
     * @return how it went; failures count like failed sign-ins
     */
    public Answer confirm(Asking asking, String password) {
        Instant now = clock.instant();
        String key = Token.hash("confirm:" + asking.id());
        if (failures(key, now) >= TRIES_PER_EMAIL) {
            return Answer.TOO_MANY;
        }
        if (!Passwords.fits(password, em.find(Person.class, asking.id()).getPasswordHash())) {
            failed(key, now);
            return Answer.WRONG;
        }
        forgetFailures(key);
        return Answer.WELCOME;
    }

    private Optional<Person> byEmail(String email) {
        return em
                .createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultList()
                .stream()
                .findFirst();
    }

    private long failures(String key, Instant now) {
        return em.createQuery(
                        "SELECT COUNT(f) FROM SignInFailure f WHERE f.keyHash = :key AND f.failedAt > :since",
                        Long.class)
                .setParameter("key", key)
                .setParameter("since", now.minus(WINDOW))
                .getSingleResult();
    }

    private void failed(String key, Instant now) {
        em.createQuery("DELETE FROM SignInFailure f WHERE f.failedAt < :old")
                .setParameter("old", now.minus(WINDOW))
                .executeUpdate();
        em.persist(new SignInFailure(key, now));
    }

    private void forgetFailures(String key) {
        em.createQuery("DELETE FROM SignInFailure f WHERE f.keyHash = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    private static String shortened(String device) {
        String text = device == null || device.isBlank() ? "?" : device.strip();
        return text.length() <= 200 ? text : text.substring(0, 200);
    }
}
