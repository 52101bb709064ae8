package past.authoring.web;

import java.util.List;
import past.authoring.Checks;
import past.authoring.preview.Shown;
import past.curriculum.domain.Problem;
import past.platform.Words;

/** What was found in a text, and its preview, ready for the page and for the editor's requests. */
public record PreviewHtml(
        List<CheckResource.Found> problems, String counts, String title, String facts, String picture, String html) {

    static PreviewHtml of(Checks.Checked checked) {
        List<CheckResource.Found> found =
                checked.problems().stream().map(PreviewHtml::found).toList();
        long errors = checked.problems().stream().filter(Problem::isError).count();
        String counts =
                found.isEmpty() ? say("edit.problems.none") : say("edit.problems.count", errors, found.size() - errors);
        return new PreviewHtml(
                found,
                counts,
                checked.shown().map(Shown::title).orElse(null),
                checked.shown().map(Shown::facts).orElse(null),
                checked.shown().map(Shown::picture).orElse(""),
                checked.shown().map(PreviewHtml::html).orElse(null));
    }

    private static CheckResource.Found found(Problem p) {
        String kind = p.isError() ? "error" : "warning";
        return new CheckResource.Found(p.line(), p.column(), say("problem." + kind), kind, p.message());
    }

    private static String html(Shown shown) {
        StringBuilder html = new StringBuilder();
        for (Shown.Section section : shown.sections()) {
            html.append("<section class=\"part\">");
            if (!section.title().isEmpty()) {
                html.append("<h2>").append(section.title()).append("</h2>");
            }
            html.append(section.html()).append("</section>");
        }
        return html.toString();
    }

    private static String say(String key, Object... args) {
        return Words.say("authoring", key, args);
    }
}
