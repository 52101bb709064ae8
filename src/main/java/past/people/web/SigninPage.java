package past.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import past.people.SignIns;
import past.people.WhoIsAsking;
import past.people.domain.Role;

/** Signing in. Says the same for an unknown address and a wrong password. */
@Named
@RequestScoped
public class SigninPage {

    @Inject
    private SignIns signIns;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "past.demo", defaultValue = "off")
    private String demo;

    private String problem;
    private KeptForm kept;

    /** Answers the post of the sign-in form. */
    public String signIn() {
        String email = parameter("email");
        String password = parameter("password");
        kept = KeptForm.posted(request.getParameterMap());
        SignIns.Attempt attempt =
                signIns.signIn(email, password, Devices.name(request.getHeader("User-Agent")), request.getRemoteAddr());
        if (attempt.answer() != SignIns.Answer.WELCOME) {
            problem = attempt.answer() == SignIns.Answer.WRONG ? "signin.wrong" : "signin.too-many";
            return null;
        }
        SignInCookie.write(request, response(), attempt.token());
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        if (kept != null) {
            who.become(attempt.person());
            return "/people/again";
        }
        String to = parameter("to");
        return KeptForm.ownPath(to)
                ? redirect(to)
                : redirect(home(attempt.person().roles()));
    }

    private static String redirect(String path) {
        try {
            var external =
                    jakarta.faces.context.FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + path);
            jakarta.faces.context.FacesContext.getCurrentInstance().responseComplete();
            return null;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) jakarta.faces.context.FacesContext.getCurrentInstance()
                .getExternalContext()
                .getResponse();
    }

    /** Where the day starts for somebody with these roles. */
    static String home(java.util.Set<Role> roles) {
        return roles.stream().sorted().findFirst().map(Role::home).orElse("/people/devices");
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** Word key of what went wrong, or null. */
    public String getProblem() {
        return problem;
    }

    /** What was typed as e-mail, kept for another try. */
    public String getEmail() {
        return parameter("email");
    }

    /** Where to go afterwards. */
    public String getTo() {
        return parameter("to");
    }

    /** What the person was saving when their sign-in had ended, or null. */
    public KeptForm getKept() {
        if (kept == null) {
            kept = (KeptForm) request.getAttribute(KeptForm.ATTRIBUTE);
        }
        return kept;
    }

    /** Whoever opens the second look without anything to send again goes home. */
    public void homeIfNothingKept() {
        if (getKept() == null) {
            redirect("/home");
        }
    }

    /** True with demonstration accounts, whose names the page then shows. */
    public boolean isDemonstration() {
        return demo.equals("on");
    }
}
