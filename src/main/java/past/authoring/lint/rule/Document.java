package past.authoring.lint.rule;

import java.util.List;

/** One text of the curriculum with the passages that people read in it. */
public final class Document {
    private static final int NEEDLE = 24;

    private final String path;
    private final String text;
    private final List<String> lines;
    private List<Passage> passages;

    public Document(String path, String text) {
        this.path = path;
        this.text = text;
        this.lines = text.lines().toList();
    }

    /** Line and column from 1. */
    public record Place(int line, int column) {}

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public List<String> lines() {
        return lines;
    }

    /** Whether it is kept in this folder, such as {@code lessons/}. */
    public boolean in(String folder) {
        return path.startsWith(folder);
    }

    /** In the order of the text; a text that cannot be read has none. */
    public List<Passage> passages() {
        if (passages == null) {
            passages = path.endsWith(".md") ? LessonPassages.of(text) : YamlPassages.of(text, 0, -1);
        }
        return passages;
    }

    /** The first line that holds these words, from 1; 1 when none does. */
    public int line(String words) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 1;
    }

    /** Where words of a passage stand in the file; its beginning when they are broken over lines beyond recognition. */
    Place find(Passage passage, String match) {
        String first = match.strip().lines().findFirst().orElse("");
        String needle = first.length() > NEEDLE ? first.substring(0, NEEDLE) : first;
        while (!needle.isEmpty()) {
            for (int i = passage.line() - 1; i < Math.min(lines.size(), passage.line() - 1 + passage.lines()); i++) {
                int column = lines.get(i).indexOf(needle);
                if (column >= 0) {
                    return new Place(i + 1, column + 1);
                }
            }
            needle = needle.contains(" ") ? needle.substring(0, needle.lastIndexOf(' ')) : "";
        }
        return new Place(passage.line(), 1);
    }
}
