package past.authoring.lint.evidence;

import java.util.List;
import java.util.stream.Collectors;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Passage;

/** What stands near a passage of a lesson. */
final class Screens {
    private Screens() {}

    /** Everything on the screen of the passage, headings included. */
    static String around(Document document, Passage passage) {
        return document.passages().stream()
                .filter(other -> other.body() && other.part() == passage.part())
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }

    /** The passage with the one before it and the one after it, when those belong to it as a table or list does. */
    static String together(Document document, Passage passage) {
        List<Passage> all = document.passages();
        int place = all.indexOf(passage);
        StringBuilder text = new StringBuilder(passage.text());
        for (int near : new int[] {place - 1, place + 1}) {
            if (near >= 0 && near < all.size() && belongs(passage, all.get(near))) {
                text.append('\n').append(all.get(near).text());
            }
        }
        return text.toString();
    }

    private static boolean belongs(Passage passage, Passage other) {
        boolean sameBox = !passage.box().isEmpty() && passage.box().equals(other.box());
        return other.body() && other.part() == passage.part() && (sameBox || structured(passage) || structured(other));
    }

    private static boolean structured(Passage passage) {
        return passage.kind() == Passage.Kind.TABLE || passage.kind() == Passage.Kind.LIST;
    }
}
