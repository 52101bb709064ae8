package past.testing.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it stands on a page, filled in as somebody in a hurry does.
 *
 * @param action where it goes, without a leading slash
 * @param hidden fields that nobody sees
 * @param typed fields that somebody fills in, with a value that the form offers or that may pass
 * @param kinds of those fields
 * @param buttons name and value of each way to send it, at most two of a name
 */
record PageForm(
        String action,
        Map<String, String> hidden,
        Map<String, String> typed,
        Map<String, Kind> kinds,
        List<Map.Entry<String, String>> buttons) {

    /** What a field takes. */
    enum Kind {
        WORDS,
        NUMBER,
        CHOICE
    }

    private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|button)\\b([^>]*)>|<(select|textarea)\\b([^>]*)>(.*?)</\\3>", Pattern.DOTALL);
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");

    /** The forms of a page that change something, with the nonce of its widgets if it has any. */
    static List<PageForm> on(String page) {
        List<PageForm> forms = new ArrayList<>();
        Matcher nonce = NONCE.matcher(page);
        String of = nonce.find() ? nonce.group(1) : null;
        Matcher found = FORM.matcher(page);
        while (found.find()) {
            if ("post".equals(attribute(found.group(1), "method"))) {
                PageForm form = of(attribute(found.group(1), "action"), found.group(2));
                if (of != null) {
                    form.hidden.put("primefaces.nonce", of);
                }
                forms.add(form);
            }
        }
        return forms;
    }

    private static PageForm of(String action, String inside) {
        PageForm form = new PageForm(
                action.replaceFirst("^/", ""),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>());
        Matcher field = FIELD.matcher(inside);
        while (field.find()) {
            if (field.group(1) != null) {
                form.input(field.group(1), field.group(2));
            } else {
                form.area(field.group(3), attribute(field.group(4), "name"), field.group(5));
            }
        }
        if (form.buttons.isEmpty()) {
            form.buttons.add(Map.entry("no-button", ""));
        }
        return form;
    }

    private void input(String tag, String attributes) {
        String name = attribute(attributes, "name");
        String type = attribute(attributes, "type");
        String value = Knocks.unescaped(attribute(attributes, "value"));
        if (name.isEmpty()) {
            return;
        }
        if (tag.equals("button") || type.equals("submit")) {
            if (buttons.stream().filter(one -> one.getKey().equals(name)).count() < 2) {
                buttons.add(Map.entry(name, value));
            }
        } else if (type.equals("hidden")) {
            hidden.put(name, value);
        } else if (type.equals("radio") || type.equals("checkbox")) {
            typed.putIfAbsent(name, value);
            kinds.put(name, Kind.CHOICE);
        } else {
            String guess = attribute(attributes, "maxlength").equals("2") ? "OR" : guess(type);
            typed.put(name, value.isEmpty() ? guess : value);
            kinds.put(name, List.of("date", "time", "number").contains(type) ? Kind.NUMBER : Kind.WORDS);
        }
    }

    private void area(String tag, String name, String inside) {
        if (tag.equals("select")) {
            Matcher option = OPTION.matcher(inside);
            typed.put(name, option.find() ? Knocks.unescaped(option.group(1)) : "");
            kinds.put(name, Kind.CHOICE);
        } else {
            typed.put(name, "I waited and noticed that silence helped.");
            kinds.put(name, Kind.WORDS);
        }
    }

    private static String guess(String type) {
        return switch (type) {
            case "date" -> "2026-11-02";
            case "time" -> "10:00";
            case "number" -> "5";
            case "email" -> "somebody@cast.example";
            default -> "Some words";
        };
    }

    /** Everything that is sent with a button, as if the page had just been opened. */
    Map<String, String> sentWith(Map.Entry<String, String> button) {
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.computeIfPresent("requestKey", (name, key) -> UUID.randomUUID().toString());
        all.putAll(typed);
        all.put(button.getKey(), button.getValue());
        return all;
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
