package past.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import past.people.Accounts;
import past.people.SignIns;
import past.people.SignedIn;
import past.people.WhoIsAsking;
import past.people.domain.Asking;
import past.people.domain.Role;

/**
 * People for a test, new ones each time, so that tests do not meet each other's rows. Inject it in a {@link ServerTest};
 * outside the server {@link Visitor#as} does the same.
 */
@ApplicationScoped
@Transactional
public class Cast {

    /** The password of everybody here. */
    public static final String PASSWORD = "a lantern under the walnut tree";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private WhoIsAsking who;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** A new trainee in Berlin, in no cohort. */
    public Asking trainee() {
        return person(Role.TRAINEE);
    }

    /** A new supervisor without a contract. */
    public Asking supervisor() {
        return person(Role.SUPERVISOR);
    }

    /** A new author. */
    public Asking author() {
        return person(Role.AUTHOR);
    }

    /** A new programme lead. */
    public Asking lead() {
        return person(Role.LEAD);
    }

    /** A new supervisor with a contract with the trainee, in force since a year ago and open-ended. */
    public Asking supervisorOf(Asking trainee) {
        Asking supervisor = supervisor();
        contract(supervisor, trainee, today().minusYears(1), null);
        return supervisor;
    }

    /** A new person with these roles; the e-mail is {@link #email}, the password {@link #PASSWORD}. */
    public Asking person(Role first, Role... more) {
        EnumSet<Role> roles = EnumSet.of(first, more);
        int number = COUNT.incrementAndGet();
        String name =
                first.name().charAt(0) + first.name().substring(1).toLowerCase(java.util.Locale.ROOT) + " " + number;
        ZoneId zone = ZoneId.of("Europe/Berlin");
        String email = "person" + number + "." + System.nanoTime() + "@cast.example";
        long id = accounts.demonstration(new Accounts.Invitation(name, "P" + number, email, roles), zone, PASSWORD);
        return new Asking(id, name, roles, zone);
    }

    /** The e-mail with which the person signs in. */
    public String email(Asking person) {
        return (String) em.createNativeQuery("select email from person where id = ?1")
                .setParameter(1, person.id())
                .getSingleResult();
    }

    /** Makes the current request the person's, for code that asks {@link WhoIsAsking}. */
    public SignedIn act(Asking person) {
        SignedIn signedIn = new SignedIn(
                0,
                person.id(),
                person.name(),
                person.name(),
                "nobody@cast.example",
                person.zone().getId(),
                "auto",
                person.roles(),
                clock.instant());
        who.become(signedIn);
        return signedIn;
    }

    /** The secret of a new sign-in of the person, as the cookie carries it. */
    public String token(Asking person) {
        return signIns.signIn(email(person), PASSWORD, "test", "127.0.0.1").token();
    }

    /**
     * A supervision contract.
     *
     * @param to last day in force, or null for an open end
     * @return its id
     */
    public long contract(Asking supervisor, Asking trainee, LocalDate from, LocalDate to) {
        long id = next("contract_seq");
        em.createNativeQuery(
                        "insert into contract (id, supervisor_id, trainee_id, site, starts_on, ends_on, created_at,"
                                + " version) values (?1, ?2, ?3, 'Test site', ?4, " + (to == null ? "null" : "?5")
                                + ", ?6, 0)")
                .setParameter(1, id)
                .setParameter(2, supervisor.id())
                .setParameter(3, trainee.id())
                .setParameter(4, from)
                .setParameter(5, to == null ? from : to)
                .setParameter(6, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }

    private long next(String sequence) {
        return ((Number) em.createNativeQuery("select nextval('" + sequence + "')")
                        .getSingleResult())
                .longValue();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
