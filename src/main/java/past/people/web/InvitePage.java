package past.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import past.people.Accounts;
import past.people.Admissions;
import past.people.Cohorts;
import past.people.Cohorts.CohortRow;
import past.people.Letters;
import past.people.WhoIsAsking;
import past.people.domain.Role;

/** Inviting somebody: who they are, which doors are theirs, where a trainee begins. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    private Admissions admissions;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Letters letters;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Sent sent;
    private Admissions.Invited invited;

    @PostConstruct
    void read() {
        sent = new Sent(request);
    }

    /** Invites. The page then shows what became of it, with the link where no mail server takes it. */
    public String invite() {
        Accounts.Invitation invitation =
                new Accounts.Invitation(getName(), getGivenName(), getEmail(), sent.roles("role"));
        invited = admissions.invite(who.get(), invitation, sent.id("cohort"));
        return null;
    }

    /** What became of it; null before anything was sent. */
    public Admissions.Invited getInvited() {
        return invited;
    }

    /** True once somebody is invited. */
    public boolean isDone() {
        return invited != null && invited.outcome().isDone();
    }

    /** Word key of why nobody was invited, or null. */
    public String getProblem() {
        return invited == null ? null : invited.outcome().objection();
    }

    public List<CohortRow> getCohorts() {
        return cohorts.all(who.get());
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    public boolean ticked(Role role) {
        return sent.roles("role").contains(role);
    }

    public boolean chosen(long cohort) {
        return sent.text("cohort").equals(String.valueOf(cohort));
    }

    /** True if invitations reach people's own mailboxes. */
    public boolean isMailed() {
        return letters.leave();
    }

    public String getName() {
        return sent.text("name");
    }

    public String getGivenName() {
        return sent.text("given-name");
    }

    public String getEmail() {
        return sent.text("email");
    }
}
