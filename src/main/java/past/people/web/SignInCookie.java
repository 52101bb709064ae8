package past.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The cookie that carries a sign-in: unreadable to scripts, never sent along from other sites, secure behind TLS. */
final class SignInCookie {

    private static final String NAME = "past-sign-in";
    /** Behind TLS browsers take this name only from this very site, so that no neighbour can plant one. */
    private static final String NAME_BEHIND_TLS = "__Host-" + NAME;

    private static final int DAYS_30 = 30 * 24 * 60 * 60;

    private SignInCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                        .findFirst();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, token, DAYS_30);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", 0);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, int maxAge) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setSecure(secure(request));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request) {
        return secure(request) ? NAME_BEHIND_TLS : NAME;
    }

    private static boolean secure(HttpServletRequest request) {
        return request.isSecure() || behindTls();
    }

    private static boolean behindTls() {
        return ConfigProvider.getConfig()
                .getOptionalValue("past.base-url", String.class)
                .map(base -> base.startsWith("https:"))
                .orElse(false);
    }
}
