package past.authoring.preview;

import java.util.Collection;
import java.util.stream.Collectors;

/** Small pieces of HTML around text that is escaped, or around HTML that is safe already. */
public final class Html {
    private Html() {}

    public static String text(String plain) {
        return plain == null
                ? ""
                : plain.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }

    /** @param safe HTML */
    static String tag(String name, String safe) {
        return "<" + name + ">" + safe + "</" + name + ">";
    }

    /** @param style class names */
    static String tag(String name, String style, String safe) {
        return "<" + name + " class=\"" + text(style) + "\">" + safe + "</" + name + ">";
    }

    static String chip(String kind, String plain) {
        return tag("span", "chip chip-" + kind, text(plain)) + " ";
    }

    static String list(String name, String style, Collection<String> safeItems) {
        return tag(name, style, safeItems.stream().map(i -> tag("li", i)).collect(Collectors.joining()));
    }

    /** A table row of header cells or plain cells. */
    static String row(String cell, String... safe) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String one : safe) {
            row.append(cell.equals("th") ? "<th scope=\"col\">" : "<td>")
                    .append(one)
                    .append("</")
                    .append(cell)
                    .append(">");
        }
        return row.append("</tr>").toString();
    }
}
