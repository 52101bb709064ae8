package past.curriculum.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Lines;

/**
 * A source as it is named under a piece of feedback.
 *
 * @param text such as "LINE-04, withdrawal always wins" or "McHerron et al. 2025"
 * @param title in full, for those who look closer; never empty
 * @param link address to open; null where there is none
 */
public record SourceLabel(String text, String title, String link) {

    /** Labels of bibliography keys and codes of the professional line, in the edition's words. */
    public static List<SourceLabel> of(Content content, List<String> keys) {
        return keys.stream().map(key -> of(content, key)).toList();
    }

    private static SourceLabel of(Content content, String key) {
        Optional<Lines.Line> line = content.only(Lines.class).line(key);
        if (line.isPresent()) {
            String name = line.get().title();
            return new SourceLabel(
                    key + ", " + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                    line.get().rule(),
                    null);
        }
        return content.only(Bibliography.class)
                .source(key)
                .map(source ->
                        new SourceLabel(shortly(source.authors()) + " " + source.year(), source.title(), source.link()))
                .orElse(new SourceLabel(key, key, null));
    }

    /** More than two authors are named by the first. */
    private static String shortly(String authors) {
        String[] names = authors.split(", ");
        return names.length > 2 ? names[0].replaceFirst(" [A-Z]{1,3}$", "") + " et al." : authors;
    }
}
