package past.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import past.people.Accounts;
import past.people.OneTimeLink;
import past.people.Person;
import past.platform.Words;

/** Behind a one-time link: an invited person, somebody with a forgotten password, or the first programme lead. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    private Accounts.OpenLink link;
    private boolean looked;
    private String problem;

    /** Chooses the password and signs in. */
    public String enter() {
        if (getLink() == null) {
            return null;
        }
        if (isFirst()
                && (getName().isBlank()
                        || getName().length() > Person.NAME
                        || !getEmail().contains("@"))) {
            problem = "welcome.who";
            return null;
        }
        Accounts.Invitation self = isFirst() ? new Accounts.Invitation(getName(), null, getEmail(), Set.of()) : null;
        Accounts.Entry entry = accounts.enter(
                getToken(), parameter("password"), self, zone(), Devices.name(request.getHeader("User-Agent")));
        if (entry.objection() != null) {
            problem = entry.objection();
            return null;
        }
        SignInCookie.write(
                request,
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                entry.token());
        return "/people/devices?faces-redirect=true";
    }

    /** What the link is for; null when it is used, expired or unknown. */
    public Accounts.OpenLink getLink() {
        if (!looked) {
            looked = true;
            link = accounts.look(getToken()).orElse(null);
        }
        return link;
    }

    /** True if the first programme lead is naming themselves. */
    public boolean isFirst() {
        return link != null && link.kind() == OneTimeLink.Kind.FIRST_LEAD;
    }

    /** Heading by kind of link. */
    public String getHeading() {
        return Words.say("people", "welcome.heading." + link.kind(), link.name() == null ? "" : link.name());
    }

    /** What will happen, by kind of link. */
    public String getExplanation() {
        return Words.say("people", "welcome.text." + link.kind(), link.email() == null ? "" : link.email());
    }

    public String getProblem() {
        return problem;
    }

    public String getToken() {
        return parameter("link");
    }

    public String getName() {
        return parameter("name");
    }

    public String getEmail() {
        return parameter("email");
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(parameter("zone"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
