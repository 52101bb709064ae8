package past.library.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import past.curriculum.yaml.YamlMap;
import past.platform.Words;

/** What all documents of the shelf have to keep to. */
final class Shape {
    static final int LEVELS = 4;
    static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern FILE = Pattern.compile("[^/]+/(.+)\\.[a-z]+");
    private static final Pattern CITATION = Pattern.compile("\\[@[A-Za-z0-9_-]+(?:; ?@[A-Za-z0-9_-]+)*\\]");
    private static final Pattern KEY = Pattern.compile("@([A-Za-z0-9_-]+)");

    private Shape() {}

    /** The code of a document, which is the name of its file too. */
    static String code(YamlMap m, Pattern pattern, String path) {
        String code = m.code("code", pattern);
        Matcher file = FILE.matcher(path);
        if (!code.isEmpty() && file.matches() && !file.group(1).equals(code)) {
            m.problem("code", "file.code", Words.say("curriculum", "file.code", file.group(1), code));
        }
        return code;
    }

    /** A list that has to have so many entries. */
    static void between(YamlMap m, String key, int size, int least, int most) {
        if (m.isReadable() && (size < least || size > most)) {
            String message = least == most ? say("exactly", key, least, size) : say("between", key, least, most, size);
            m.problem(key, "library.count", message);
        }
    }

    /** Four described levels. */
    static List<String> levels(YamlMap m) {
        List<String> levels = m.texts("levels");
        between(m, "levels", levels.size(), LEVELS, LEVELS);
        return levels;
    }

    /** Keys cited anywhere in the text of a file, each once. */
    static Set<String> cited(String text) {
        Set<String> keys = new HashSet<>();
        Matcher citation = CITATION.matcher(text);
        while (citation.find()) {
            Matcher key = KEY.matcher(citation.group());
            while (key.find()) {
                keys.add(key.group(1));
            }
        }
        return keys;
    }

    static String say(String key, Object... args) {
        return Words.say("library", "format." + key, args);
    }
}
