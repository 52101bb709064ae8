package past.authoring.preview;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two versions of a document side by side as they are read, with the words that went marked by {@code <del>} and the
 * words that came by {@code <ins>}. Each side keeps its own mark-up, and only words between tags are wrapped.
 */
public final class Comparison {
    private static final Pattern TOKEN = Pattern.compile("<[^>]*>|[^<\\s]+|\\s+");
    private static final int LONGEST = 20_000;

    private Comparison() {}

    /**
     * One part of the document in both versions.
     *
     * @param title safe inline HTML
     * @param before "" when the part is new
     * @param after "" when the part went
     */
    public record Side(String id, String title, String before, String after, boolean changed) {}

    /** Parts in the order of the newer version; parts that went come where they stood. */
    public static List<Side> of(List<Shown.Section> before, List<Shown.Section> after) {
        Map<String, Shown.Section> old = byId(before);
        Map<String, Shown.Section> now = byId(after);
        List<String> order = new ArrayList<>(now.keySet());
        String previous = null;
        for (String id : old.keySet()) {
            if (!order.contains(id)) {
                order.add(previous == null ? 0 : order.indexOf(previous) + 1, id);
            }
            previous = id;
        }
        return order.stream().map(id -> side(id, old.get(id), now.get(id))).toList();
    }

    private static Side side(String id, Shown.Section before, Shown.Section after) {
        String title = after == null ? before.title() : after.title();
        String a = before == null ? "" : whole(before);
        String b = after == null ? "" : whole(after);
        if (a.equals(b)) {
            return new Side(id, title, a, b, false);
        }
        List<String> left = tokens(a);
        List<String> right = tokens(b);
        boolean[] gone = new boolean[left.size()];
        boolean[] come = new boolean[right.size()];
        if (left.size() > LONGEST || right.size() > LONGEST) {
            Arrays.fill(gone, true);
            Arrays.fill(come, true);
        } else {
            for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
                mark(gone, delta.getSource().getPosition(), delta.getSource().size());
                mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
            }
        }
        return new Side(id, title, wrapped(left, gone, "del"), wrapped(right, come, "ins"), true);
    }

    private static String whole(Shown.Section section) {
        String html = section.title().isEmpty() ? section.html() : "<h3>" + section.title() + "</h3>" + section.html();
        return html.replaceAll(" id=\"[^\"]*\"", ""); // both sides stand on one page
    }

    private static Map<String, Shown.Section> byId(List<Shown.Section> sections) {
        Map<String, Shown.Section> byId = new LinkedHashMap<>();
        sections.forEach(s -> byId.putIfAbsent(s.id(), s));
        return byId;
    }

    private static List<String> tokens(String html) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(html);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private static void mark(boolean[] marks, int from, int count) {
        Arrays.fill(marks, from, from + count, true);
    }

    /** Neighbouring marked words share one mark; tags stay outside of it. */
    private static String wrapped(List<String> tokens, boolean[] marked, String tag) {
        StringBuilder html = new StringBuilder();
        String blank = ""; // between two marked words it belongs to the mark, else it does not
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.isBlank()) {
                blank += token;
                continue;
            }
            boolean wrap = marked[i] && !token.startsWith("<");
            if (open && !wrap) {
                html.append("</").append(tag).append(">");
            }
            html.append(blank);
            if (wrap && !open) {
                html.append("<").append(tag).append(">");
            }
            html.append(token);
            open = wrap;
            blank = "";
        }
        return html.append(open ? "</" + tag + ">" : "").append(blank).toString();
    }
}
