package past.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import past.people.Accounts;

/** Asking for a link to choose a new password. The answer is the same whether the address is known or not. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    private boolean asked;

    /** Sends the link if there is an account. */
    public String ask() {
        String email = request.getParameter("email");
        if (email != null && email.length() <= 254 && email.contains("@")) {
            accounts.askReset(email);
        }
        asked = true;
        return null;
    }

    /** True once the question was asked. */
    public boolean isAsked() {
        return asked;
    }
}
