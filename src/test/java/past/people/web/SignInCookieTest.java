package past.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInCookieTest {

    private static final String TOKEN = "t".repeat(43);

    private static HttpServletRequest behindTls(Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SignInCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getCookies") ? cookies : Boolean.TRUE);
    }

    @Test
    void behind_tls_a_neighbouring_site_cannot_plant_it() {
        Cookie planted = new Cookie("past-sign-in", TOKEN);

        assertEquals(Optional.empty(), SignInCookie.read(behindTls(planted)));
        assertEquals(
                Optional.of(TOKEN), SignInCookie.read(behindTls(planted, new Cookie("__Host-past-sign-in", TOKEN))));
    }

    @Test
    void scripts_and_other_sites_do_not_get_it() {
        List<Cookie> written = new ArrayList<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                SignInCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (p, m, arguments) -> {
                    written.add((Cookie) arguments[0]);
                    return null;
                });

        SignInCookie.write(behindTls(), response, TOKEN);

        Cookie cookie = written.get(0);
        assertTrue(cookie.getSecure() && cookie.isHttpOnly());
        assertEquals("Lax", cookie.getAttribute("SameSite"));
        assertEquals("/", cookie.getPath());
        assertEquals(null, cookie.getDomain(), "this host alone");
    }
}
