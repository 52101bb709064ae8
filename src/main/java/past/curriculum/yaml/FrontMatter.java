package past.curriculum.yaml;

import java.util.List;
import java.util.Optional;
import past.curriculum.domain.Problem;
import past.platform.Words;

/**
 * A Markdown file cut in two at its {@code ---} lines.
 *
 * @param head the YAML between them, read as a mapping
 * @param body the Markdown after them, "" when there is none
 * @param bodyOffset lines of the file that stand before the body
 */
public record FrontMatter(YamlMap head, String body, int bodyOffset) {

    /** Cuts and reads; a file without front matter adds one error and has an unreadable head. */
    public static FrontMatter split(String path, String text, List<Problem> problems) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.get(0).equals("---")
                ? -1
                : lines.subList(1, lines.size()).indexOf("---") + 1;
        if (end < 1) {
            String rule = end < 0 ? "front-matter.missing" : "front-matter.open";
            YamlPlace place = new YamlPlace(path, 0, problems);
            place.error(Optional.empty(), rule, Words.say("curriculum", rule));
            return new FrontMatter(YamlMap.unreadable(place), text, 0);
        }
        String head = String.join("\n", lines.subList(1, end)) + "\n";
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        return new FrontMatter(YamlReader.mapping(path, head, 1, problems), body, end + 1);
    }
}
