package past.authoring.lint.rule;

import java.util.Map;

/**
 * A piece of prose: a paragraph, a list, a table or a heading of a lesson, or one text of a YAML file.
 *
 * @param kind what it is
 * @param key its name in YAML, such as {@code stem}; "" in the body of a lesson
 * @param trail names of the lists and mappings around it, such as {@code items/options}; "" in the body of a lesson
 * @param siblings the other plain values beside it in YAML; empty in the body of a lesson
 * @param box {@code BOUNDARY}, {@code EXAMPLE}, {@code ACTIVITY}, {@code CARE}; "" outside of boxes
 * @param part number of the screen of a lesson, or of the entry of the outermost list of a YAML file; -1 before the first
 * @param line of the file on which it begins, from 1
 * @param lines of the file that it spans
 * @param text Markdown; in the body of a lesson with its line breaks
 */
public record Passage(
        Kind kind,
        String key,
        String trail,
        Map<String, String> siblings,
        String box,
        int part,
        int line,
        int lines,
        String text) {

    /** What a passage is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST,
        TABLE,
        /** Paragraph or list that is quoted or stands in a box. */
        QUOTE,
        /** One text of YAML: of a file, of the top of a lesson, or of a self-check. */
        VALUE
    }

    public Passage {
        siblings = Map.copyOf(siblings);
    }

    /** Whether it stands in the running text of a lesson. */
    public boolean body() {
        return kind != Kind.VALUE;
    }

    /** Whether it is the wording of an option that is offered as a mistake, and taken apart beside it. */
    public boolean mistake() {
        boolean option = trail.equals("options") || trail.endsWith("/options");
        if (!option || !(key.equals("text") || key.equals("consequence") || key.equals("path"))) {
            return false;
        }
        return siblings.containsKey("quality")
                ? !siblings.get("quality").equals("good")
                : !"true".equals(siblings.get("key"));
    }
}
