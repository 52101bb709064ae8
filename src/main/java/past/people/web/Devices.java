package past.people.web;

/** A device in words, from what the browser says of itself: enough to recognise one's own phone. */
final class Devices {

    private Devices() {}

    static String name(String userAgent) {
        if (userAgent == null) {
            return "Unknown browser";
        }
        return browser(userAgent) + system(userAgent);
    }

    private static String browser(String agent) {
        if (agent.contains("Edg/")) {
            return "Edge";
        }
        if (agent.contains("Firefox/")) {
            return "Firefox";
        }
        if (agent.contains("Chrome/")) {
            return "Chrome";
        }
        return agent.contains("Safari/") ? "Safari" : "Browser";
    }

    private static String system(String agent) {
        if (agent.contains("iPhone")) {
            return " on iPhone";
        }
        if (agent.contains("iPad")) {
            return " on iPad";
        }
        if (agent.contains("Android")) {
            return " on Android";
        }
        if (agent.contains("Windows")) {
            return " on Windows";
        }
        if (agent.contains("Mac OS")) {
            return " on Mac";
        }
        return agent.contains("Linux") ? " on Linux" : "";
    }
}
