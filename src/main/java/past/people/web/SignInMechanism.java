package past.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import past.people.SignIns;
import past.people.SignedIn;
import past.people.WhoIsAsking;
import past.people.domain.Role;
import past.platform.Words;
import past.platform.web.Origins;

/**
 * Recognises the person on each request by the cookie and its row; no session is needed. Somebody unknown who reads is
 * sent to the sign-in page; somebody unknown who was saving gets the sign-in page with what they typed kept in it.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    private SignIns signIns;

    @Inject
    private WhoIsAsking who;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/resources/") || path.startsWith("/health")) {
            return context.doNothing();
        }
        Optional<SignedIn> found = SignInCookie.read(request).flatMap(signIns::recognise);
        if (found.isPresent()) {
            SignedIn person = found.get();
            signIns.touch(person);
            who.become(person);
            Set<String> groups = person.roles().stream().map(Role::name).collect(Collectors.toSet());
            groups.add("SIGNED-IN");
            return context.notifyContainerAboutLogin(String.valueOf(person.personId()), groups);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return askToSignIn(request, response, path, context);
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, String path, HttpMessageContext context) {
        try {
            if (path.startsWith("/api/")) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                response.setContentType("application/json;charset=UTF-8");
                response.getWriter()
                        .print(Json.createObjectBuilder()
                                .add("message", Words.say("common", "error.signed-out"))
                                .build());
            } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
                String query = request.getQueryString();
                String to = query == null ? path : path + "?" + query;
                response.sendRedirect(request.getContextPath() + "/people/signin?to="
                        + URLEncoder.encode(to, StandardCharsets.UTF_8));
            } else if (Origins.trusted(request)) {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                request.setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request, path));
                request.getRequestDispatcher("/people/signin").forward(KeptForm.asRead(request), response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("sign-in page", e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
