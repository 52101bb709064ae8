package past.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import past.people.Admissions;
import past.people.Cohorts;
import past.people.Cohorts.CohortRow;
import past.people.Cohorts.Stay;
import past.people.ContractRow;
import past.people.Directory;
import past.people.Directory.AccountRow;
import past.people.Directory.RoleDecision;
import past.people.Letters;
import past.people.Supervision;
import past.people.WhoIsAsking;
import past.people.domain.Outcome;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.platform.web.Notice;

/** One person's account as the programme lead sees it: roles, cohort, invitation; never what they wrote. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private Directory directory;

    @Inject
    private Admissions admissions;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Supervision supervision;

    @Inject
    private Letters letters;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Sent sent;
    private AccountRow account;
    private Admissions.Invited invited;
    private String problem;

    @PostConstruct
    void read() {
        sent = new Sent(request);
    }

    /** Saves which doors are open. */
    public String openDoors() {
        return after(admissions.openDoors(who.get(), id(), sent.roles("role")), "doors-saved");
    }

    /** Moves a trainee into a cohort, or out of all. */
    public String move() {
        return after(cohorts.move(who.get(), id(), sent.id("cohort")), "moved-one");
    }

    /** Sends the invitation again. The page then shows the link where no mail server takes it. */
    public String inviteAgain() {
        invited = admissions.inviteAgain(who.get(), id(), sent.text("email"));
        problem = invited.outcome().objection();
        return null;
    }

    private String after(Outcome outcome, String said) {
        problem = outcome.objection();
        return outcome.isDone() ? Notice.at("/people/account?id=" + id(), "people", said) : null;
    }

    private long id() {
        Long id = sent.id("id");
        if (id == null) {
            throw new Refused("unknown");
        }
        return id;
    }

    public AccountRow getAccount() {
        if (account == null) {
            account = directory.account(who.get(), id());
        }
        return account;
    }

    public boolean holds(Role role) {
        return getAccount().roles().contains(role);
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public List<RoleDecision> getDecisions() {
        return directory.roleDecisions(who.get(), id());
    }

    public List<CohortRow> getCohorts() {
        return cohorts.all(who.get());
    }

    public List<Stay> getStays() {
        return cohorts.stays(who.get(), id());
    }

    /** The contracts of a trainee. */
    public List<ContractRow> getContracts() {
        return supervision.contractsOf(id());
    }

    /** Word key of why nothing was changed, or null. */
    public String getProblem() {
        return problem;
    }

    /** The new invitation; null when none was made. */
    public Admissions.Invited getInvited() {
        return invited != null && invited.outcome().isDone() ? invited : null;
    }

    /** True if invitations reach people's own mailboxes. */
    public boolean isMailed() {
        return letters.leave();
    }
}
