package past.authoring.preview;

import java.util.List;

/**
 * A document as its author sees it beside the text.
 *
 * @param title plain text
 * @param facts one line under the title, plain text
 * @param picture SVG; "" when there is none
 * @param sections in the order of the document
 */
public record Shown(String title, String facts, String picture, List<Section> sections) {
    public Shown {
        sections = List.copyOf(sections);
    }

    /**
     * A screen, an item, a scene, a group of values.
     *
     * @param id the same in two versions of the document when the same part is meant
     * @param title safe inline HTML; may be ""
     * @param html safe HTML
     */
    public record Section(String id, String title, String html) {}
}
