package past.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether a request that changes something was made by a page of ours: the browser says so itself
 * ({@code Sec-Fetch-Site}), older ones name the origin. A request that says neither is not believed.
 */
public final class Origins {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Origins() {}

    /** True for reads, and for changes asked for by our own pages. */
    public static boolean trusted(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod().toUpperCase(Locale.ROOT))) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && (sameHost(origin, request.getHeader("Host")) || isBaseUrl(origin));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isBaseUrl(String origin) {
        return ConfigProvider.getConfig()
                .getOptionalValue("past.base-url", String.class)
                .map(base -> sameOrigin(base, origin))
                .orElse(false);
    }

    private static boolean sameOrigin(String base, String origin) {
        try {
            URI ours = URI.create(base);
            return ours.getRawAuthority() != null
                    && origin.equalsIgnoreCase(ours.getScheme() + "://" + ours.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
