package past.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import past.people.domain.Asking;
import past.people.domain.GivenName;
import past.people.domain.Outcome;
import past.people.domain.Refused;
import past.people.domain.Role;

/** How a programme lead lets people in and decides which doors are theirs. */
@ApplicationScoped
@Transactional
public class Admissions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private OneTimeLinks links;

    @Inject
    private SignIns signIns;

    @Inject
    private Letters letters;

    /**
     * How an invitation ended.
     *
     * @param link full address of the one-time link for the lead to hand over; null when a mail server takes it
     */
    public record Invited(Outcome outcome, String link) {}

    /**
     * Invites somebody. A second invitation to the same address is refused, so that nobody's roles change by accident.
     *
     * @param cohortId where a trainee begins, or null; ignored for people who are no trainees
     */
    public Invited invite(Asking lead, Accounts.Invitation invitation, Long cohortId) {
        lead.must(Role.LEAD);
        Optional<String> objection = objection(invitation);
        if (objection.isPresent()) {
            return new Invited(Outcome.no(objection.get()), null);
        }
        if (accounts.find(invitation.email()).isPresent()) {
            return new Invited(Outcome.no("accounts.known"), null);
        }
        Person person = accounts.add(invitation, lead.zone(), lead.id());
        em.flush();
        if (cohortId != null && invitation.roles().contains(Role.TRAINEE)) {
            cohorts.move(lead, person.getId(), cohortId);
        }
        return letter(lead, person);
    }

    /**
     * Sends a new invitation to somebody who has never come in, to a corrected address if need be. Earlier links close.
     */
    public Invited inviteAgain(Asking lead, long personId, String email) {
        lead.must(Role.LEAD);
        Person person = found(personId);
        if (person.getPasswordHash() != null) {
            return new Invited(Outcome.no("accounts.came-in"), null);
        }
        if (!address(email)) {
            return new Invited(Outcome.no("accounts.email-wrong"), null);
        }
        Optional<Person> other = accounts.find(email);
        if (other.isPresent() && other.get().getId() != personId) {
            return new Invited(Outcome.no("accounts.known"), null);
        }
        person.correct(email);
        links.closeAll(personId);
        return letter(lead, person);
    }

    /**
     * Changes the doors of a person, with the lead as witness. Somebody left without any is signed out everywhere.
     *
     * @return refused if nobody would be programme lead any more
     */
    public Outcome openDoors(Asking lead, long personId, Set<Role> roles) {
        lead.must(Role.LEAD);
        // the leads are read under lock, so that two of them cannot take the role from each other at once
        List<Person> leads = em.createQuery(
                        "SELECT p FROM Person p WHERE p.rolesText LIKE '%LEAD%' ORDER BY p.id", Person.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Person person = found(personId);
        if (person.getRoles().equals(roles)) {
            return Outcome.done(personId);
        }
        if (person.getRoles().contains(Role.LEAD) && !roles.contains(Role.LEAD) && leads.size() == 1) {
            return Outcome.no("accounts.last-lead");
        }
        person.open(roles);
        em.persist(new RoleChange(personId, roles, lead.id(), clock.instant()));
        if (roles.isEmpty()) {
            links.closeAll(personId);
            signIns.revokeOthers(personId, 0);
        }
        return Outcome.done(personId);
    }

    private Invited letter(Asking lead, Person person) {
        String path = links.path(OneTimeLink.Kind.INVITATION, person.getId(), lead.id());
        letters.send(person.getEmail(), "mail.invitation", lead.name(), path);
        return new Invited(Outcome.done(person.getId()), letters.leave() ? null : letters.address(path));
    }

    private Person found(long personId) {
        Person person = em.find(Person.class, personId);
        if (person == null) {
            throw new Refused("unknown");
        }
        return person;
    }

    private static Optional<String> objection(Accounts.Invitation invitation) {
        String name = invitation.name() == null ? "" : invitation.name().strip();
        String given = invitation.givenName() == null ? "" : invitation.givenName();
        if (name.isEmpty() || name.length() > Person.NAME || given.length() > GivenName.MAX) {
            return Optional.of("accounts.name-wrong");
        }
        if (!address(invitation.email())) {
            return Optional.of("accounts.email-wrong");
        }
        return invitation.roles().isEmpty() ? Optional.of("accounts.no-role") : Optional.empty();
    }

    private static boolean address(String email) {
        return email != null && email.length() <= Person.EMAIL && email.strip().matches("[^\\s@,;<>]+@[^\\s@,;<>]+");
    }
}
