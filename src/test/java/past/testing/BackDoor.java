package past.testing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import past.people.domain.Asking;
import past.people.domain.Role;

/** What a test outside the server asks of {@link Cast}, {@link QueryCount} and {@link TestClock}; see {@link Visitor}. */
@WebServlet("/testing/*")
public class BackDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QueryCount queries;

    @Inject
    private transient Cast cast;

    @Inject
    private transient TestClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        switch (request.getPathInfo()) {
            case "/queries":
                for (String statement : queries.statements()) {
                    response.getWriter().println(statement.replaceAll("\\s+", " "));
                }
                break;
            case "/queries/reset":
                queries.reset();
                break;
            case "/person":
                List<Role> roles = Arrays.stream(request.getParameter("roles").split(","))
                        .map(Role::valueOf)
                        .toList();
                Asking person =
                        cast.person(roles.get(0), roles.subList(1, roles.size()).toArray(Role[]::new));
                response.getWriter().print(person.id() + " " + cast.email(person) + " " + cast.token(person));
                break;
            case "/contract":
                cast.contract(
                        by(request, "supervisor"),
                        by(request, "trainee"),
                        LocalDate.parse(request.getParameter("from")),
                        request.getParameter("to") == null ? null : LocalDate.parse(request.getParameter("to")));
                break;
            case "/clock":
                if (request.getParameter("advance") == null) {
                    clock.reset();
                } else {
                    clock.advance(Duration.parse(request.getParameter("advance")));
                }
                break;
            default:
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Asking by(HttpServletRequest request, String name) {
        return new Asking(Long.parseLong(request.getParameter(name)), name, Set.of(), ZoneId.of("UTC"));
    }
}
