package past.curriculum.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives headings ids made from their words, each once in a document. */
final class HeadingIds implements AttributeProvider {
    private final Set<String> given = new HashSet<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading) {
            StringBuilder words = new StringBuilder();
            Markdown.words(node, words);
            attributes.put("id", of(words.toString()));
        }
    }

    String of(String words) {
        String id = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        id = id.isEmpty() ? "part" : id.startsWith("source-") ? "on-" + id : id;
        String unique = id;
        for (int n = 2; !given.add(unique); n++) {
            unique = id + "-" + n;
        }
        return unique;
    }
}
