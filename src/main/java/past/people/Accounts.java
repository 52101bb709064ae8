package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import past.people.domain.Asking;
import past.people.domain.GivenName;
import past.people.domain.PasswordPolicy;
import past.people.domain.Role;

/** How people come into an account and back into it: by a one-time link, as first programme lead, with a new password. */
@ApplicationScoped
@Transactional
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Letters letters;

    @Inject
    private SignIns signIns;

    @Inject
    private OneTimeLinks links;

    private volatile Shared lastShared;

    /**
     * What an account needs. The zone is the inviter's until the person chooses.
     *
     * @param givenName how pages address the person; null or blank to take it from the name
     */
    public record Invitation(String name, String givenName, String email, Set<Role> roles) {}

    /** What the bearer of a link sees before choosing a password; null ids when the first lead names themselves. */
    public record OpenLink(OneTimeLink.Kind kind, String name, String email) {}

    /** A refusal as a word key, or the token of the new sign-in. */
    public record Entry(String objection, String token) {}

    /** Sends a reset link if the address has an account; says nothing about whether it has. */
    public void askReset(String email) {
        find(email).filter(person -> links.mayReset(person.getId())).ifPresent(person -> {
            String path = links.path(OneTimeLink.Kind.RESET, person.getId(), null);
            letters.send(person.getEmail(), "mail.reset", path);
        });
    }

    /** The one-time path by which the operator becomes the first programme lead; empty once anybody has an account. */
    public Optional<String> firstLeadLink() {
        return anybody() ? Optional.empty() : Optional.of(links.path(OneTimeLink.Kind.FIRST_LEAD, null, null));
    }

    /** What a link is for, if it is open. */
    public Optional<OpenLink> look(String token) {
        return links.open(token).map(link -> {
            Person person = link.getPersonId() == null ? null : em.find(Person.class, link.getPersonId());
            return person == null
                    ? new OpenLink(link.getKind(), null, null)
                    : new OpenLink(link.getKind(), person.getName(), person.getEmail());
        });
    }

    /**
     * Uses a link: sets the password, signs every other device out and this one in.
     *
     * @param self for the first lead: who they are; ignored otherwise
     */
    public Entry enter(String token, String password, Invitation self, ZoneId zone, String device) {
        Optional<OneTimeLink> found = links.open(token);
        if (found.isEmpty()) {
            return new Entry("link.closed", null);
        }
        OneTimeLink link = found.get();
        Instant now = clock.instant();
        boolean first = link.getKind() == OneTimeLink.Kind.FIRST_LEAD;
        if (first && anybody()) {
            return new Entry("link.closed", null);
        }
        Person known = first ? null : em.find(Person.class, link.getPersonId());
        String email = first ? self.email() : known.getEmail();
        String name = first ? self.name() : known.getName();
        Optional<String> objection = PasswordPolicy.objection(password, email, name);
        if (objection.isPresent()) {
            return new Entry(objection.get(), null);
        }
        Person person =
                first ? add(new Invitation(name, self.givenName(), email, EnumSet.of(Role.LEAD)), zone, null) : known;
        link.use(now);
        links.closeAll(person.getId());
        person.choosePassword(Passwords.hash(password));
        if (link.getKind() == OneTimeLink.Kind.INVITATION) {
            person.prefer(zone, person.getTheme());
        }
        signIns.revokeOthers(person.getId(), 0);
        return new Entry(null, signIns.open(person, device, now));
    }

    /** Changes the own password; the other devices are signed out. Empty when done, else a word key. */
    public Optional<String> changePassword(Asking asking, long signInId, String current, String wanted) {
        SignIns.Answer answer = signIns.confirm(asking, current);
        if (answer != SignIns.Answer.WELCOME) {
            return Optional.of(answer == SignIns.Answer.WRONG ? "password.wrong" : "signin.too-many");
        }
        Person person = em.find(Person.class, asking.id());
        Optional<String> objection = PasswordPolicy.objection(wanted, person.getEmail(), person.getName());
        if (objection.isEmpty()) {
            person.choosePassword(Passwords.hash(wanted));
            signIns.revokeOthers(asking.id(), signInId);
        }
        return objection;
    }

    /**
     * Adds an account that is ready to be used, as the demonstration world and tests need it. Accounts with the same
     * password share its hash, so that a start with demonstration data is not spent on hashing.
     */
    public long demonstration(Invitation invitation, ZoneId zone, String password) {
        Shared shared = lastShared;
        if (shared == null || !shared.password().equals(password)) {
            shared = new Shared(password, Passwords.hash(password));
            lastShared = shared;
        }
        Person person = add(invitation, zone, null);
        person.choosePassword(shared.hash());
        // the use cases that follow in the same transaction lock the row
        em.flush();
        return person.getId();
    }

    Person add(Invitation invitation, ZoneId zone, Long decidedBy) {
        Instant now = clock.instant();
        String given = invitation.givenName() == null || invitation.givenName().isBlank()
                ? GivenName.of(invitation.name())
                : invitation.givenName();
        Person person = new Person(invitation.name(), given, invitation.email(), zone, invitation.roles(), now);
        em.persist(person);
        em.persist(new RoleChange(person.getId(), invitation.roles(), decidedBy, now));
        return person;
    }

    Optional<Person> find(String email) {
        return em
                .createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultList()
                .stream()
                .findFirst();
    }

    private boolean anybody() {
        return em.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult() > 0;
    }

    private record Shared(String password, String hash) {}
}
