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
import past.people.domain.PasswordPolicy;
import past.people.domain.Refused;
import past.people.domain.Role;

/** How people come to an account and back into it: invitation, first programme lead, password reset. */
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

    /** What an invitation needs. The zone is the inviter's until the person chooses. */
    public record Invitation(String name, String givenName, String email, Set<Role> roles) {}

    /** @param link path with the one-time token, for the inviter to hand over if mail does not arrive */
    public record Invited(long personId, String link) {}

    /** What the bearer of a link sees before choosing a password; null ids when the first lead names themselves. */
    public record OpenLink(OneTimeLink.Kind kind, String name, String email) {}

    /** A refusal as a word key, or the token of the new sign-in. */
    public record Entry(String objection, String token) {}

    /**
     * Invites somebody. A second invitation to the same address is refused, so that nobody's roles change by accident.
     *
     * @return empty if the address already has an account
     */
    public Optional<Invited> invite(Asking lead, Invitation invitation) {
        lead.must(Role.LEAD);
        if (find(invitation.email()).isPresent()) {
            return Optional.empty();
        }
        Person person = add(invitation, lead.zone(), lead.id());
        String link = "/people/welcome?link=" + link(OneTimeLink.Kind.INVITATION, person.getId(), lead.id());
        letters.send(person.getEmail(), "mail.invitation", lead.name(), link);
        return Optional.of(new Invited(person.getId(), link));
    }

    /** Changes the doors of a person, with the lead as witness. A lead cannot give up the last lead's role. */
    public boolean openDoors(Asking lead, long personId, Set<Role> roles) {
        lead.must(Role.LEAD);
        Person person = em.find(Person.class, personId);
        if (person == null) {
            throw new Refused("unknown");
        }
        if (person.getRoles().contains(Role.LEAD) && !roles.contains(Role.LEAD) && leads() == 1) {
            return false;
        }
        person.open(roles);
        em.persist(new RoleChange(personId, roles, lead.id(), clock.instant()));
        return true;
    }

    /** Sends a reset link if the address has an account; says nothing about whether it has. */
    public void askReset(String email) {
        find(email).ifPresent(person -> {
            String link = link(OneTimeLink.Kind.RESET, person.getId(), null);
            letters.send(person.getEmail(), "mail.reset", "/people/welcome?link=" + link);
        });
    }

    /** The one-time path by which the operator becomes the first programme lead; empty once anybody has an account. */
    public Optional<String> firstLeadLink() {
        long people =
                em.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult();
        return people > 0
                ? Optional.empty()
                : Optional.of("/people/welcome?link=" + link(OneTimeLink.Kind.FIRST_LEAD, null, null));
    }

    /** What a link is for, if it is open. */
    public Optional<OpenLink> look(String token) {
        return openLink(token).map(link -> {
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
        Optional<OneTimeLink> found = openLink(token);
        if (found.isEmpty()) {
            return new Entry("link.closed", null);
        }
        OneTimeLink link = found.get();
        Instant now = clock.instant();
        boolean first = link.getKind() == OneTimeLink.Kind.FIRST_LEAD;
        if (first && em.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult() > 0) {
            return new Entry("link.closed", null);
        }
        String email =
                first ? self.email() : em.find(Person.class, link.getPersonId()).getEmail();
        String name =
                first ? self.name() : em.find(Person.class, link.getPersonId()).getName();
        Optional<String> objection = PasswordPolicy.objection(password, email, name);
        if (objection.isPresent()) {
            return new Entry(objection.get(), null);
        }
        Person person = first
                ? add(new Invitation(name, self.givenName(), email, EnumSet.of(Role.LEAD)), zone, null)
                : em.find(Person.class, link.getPersonId());
        link.use(now);
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

    /** Adds a demonstration account with a password; only the demonstration world calls this. */
    public long demonstration(Invitation invitation, ZoneId zone, String password) {
        Person person = add(invitation, zone, null);
        person.choosePassword(Passwords.hash(password));
        return person.getId();
    }

    private Person add(Invitation invitation, ZoneId zone, Long decidedBy) {
        Instant now = clock.instant();
        Person person = new Person(
                invitation.name(), invitation.givenName(), invitation.email(), zone, invitation.roles(), now);
        em.persist(person);
        em.persist(new RoleChange(person.getId(), invitation.roles(), decidedBy, now));
        return person;
    }

    private String link(OneTimeLink.Kind kind, Long personId, Long createdBy) {
        String token = Token.fresh();
        em.persist(new OneTimeLink(kind, personId, Token.hash(token), createdBy, clock.instant()));
        return token;
    }

    private Optional<OneTimeLink> openLink(String token) {
        return em
                .createQuery("SELECT l FROM OneTimeLink l WHERE l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Token.hash(token == null ? "" : token))
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(link -> link.open(clock.instant()))
                .findFirst();
    }

    private Optional<Person> find(String email) {
        return em
                .createQuery("SELECT p FROM Person p WHERE p.email = :email", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultList()
                .stream()
                .findFirst();
    }

    private long leads() {
        return em.createQuery("SELECT COUNT(p) FROM Person p WHERE p.rolesText LIKE '%LEAD%'", Long.class)
                .getSingleResult();
    }
}
