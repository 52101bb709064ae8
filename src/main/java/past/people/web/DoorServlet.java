package past.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import past.people.SignIns;
import past.people.SignedIn;
import past.people.WhoIsAsking;

/** The front door: {@code /home} sends each person to where their day starts, {@code /people/signout} lets them out. */
@WebServlet(urlPatterns = {"/home", "/people/signout"})
public class DoorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIns signIns;

    @Inject
    private transient WhoIsAsking who;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = who.known() ? SigninPage.home(who.signedIn().roles()) : "/people/signin";
        response.sendRedirect(request.getContextPath() + path);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().equals("/people/signout")) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (who.known()) {
            SignedIn person = who.signedIn();
            signIns.revoke(person.asking(), person.signInId());
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SignInCookie.remove(request, response);
        response.sendRedirect(request.getContextPath() + "/people/signin");
    }
}
