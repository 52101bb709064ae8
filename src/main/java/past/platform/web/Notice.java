package past.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import past.platform.Words;

/**
 * One sentence about what has just been done, shown after the redirect that follows a change. The address carries only
 * the key of the sentence and a number, so that the page stays stateless and nobody can put words into it.
 */
@Named
@RequestScoped
public class Notice {

    /** Redirect to a page that then says {@code said.<key>} of the feature's words. */
    public static String at(String path, String feature, String key) {
        return path + (path.contains("?") ? "&" : "?") + "said=" + feature + ":" + key + "&faces-redirect=true";
    }

    /** The same with a number in the sentence. */
    public static String at(String path, String feature, String key, long n) {
        return at(path, feature, key) + "&n=" + n;
    }

    /** The sentence, or null. */
    public String getText() {
        // not of an injected request: after a forward that one does not know the new address
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String said = address.get("said");
        if (said == null || !said.matches("[a-z]{2,20}:[a-z0-9.-]{2,40}")) {
            return null;
        }
        String n = address.get("n");
        String[] parts = said.split(":");
        String text = n != null && n.matches("\\d{1,9}")
                ? Words.say(parts[0], "said." + parts[1], Long.parseLong(n))
                : Words.say(parts[0], "said." + parts[1]);
        return text.startsWith("??") ? null : text;
    }
}
