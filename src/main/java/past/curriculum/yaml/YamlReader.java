package past.curriculum.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import past.curriculum.domain.Problem;
import past.platform.Words;

/**
 * Turns YAML text into a {@link YamlMap} that knows where each value stands. Only plain data is let in: no aliases,
 * anchors or tags, one document, at most {@value #DEPTH} levels and {@value #CHARACTERS} characters; what breaks these
 * limits is a problem and stops the reading before anything is built.
 */
public final class YamlReader {
    public static final int CHARACTERS = 1_000_000;
    static final int DEPTH = 24;

    private YamlReader() {}

    /**
     * Reads a document whose outermost value is a mapping.
     *
     * @param path for the problems
     * @param lineOffset lines that stand before {@code text} in the file: 0 for a YAML file, 1 for front matter
     * @param problems collects; a document that cannot be read at all adds one error
     * @return never null; after a document that cannot be read, a map without values that adds no further problems
     */
    public static YamlMap mapping(String path, String text, int lineOffset, List<Problem> problems) {
        YamlPlace place = new YamlPlace(path, lineOffset, problems);
        if (text.length() > CHARACTERS) {
            place.error(Optional.empty(), "yaml.too-long", say("too-long", text.length(), CHARACTERS));
            return YamlMap.unreadable(place);
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setCodePointLimit(CHARACTERS)
                .setAllowDuplicateKeys(true) // reported one by one, with their lines, by YamlMap
                .setMaxAliasesForCollections(0)
                .build();
        try {
            if (!plain(new Parse(settings).parseString(text), place)) {
                return YamlMap.unreadable(place);
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return new YamlMap(mapping, place);
            }
            place.error(root.flatMap(Node::getStartMark), "yaml.not-a-mapping", say("not-a-mapping"));
        } catch (MarkedYamlEngineException e) {
            place.error(e.getProblemMark(), "yaml.syntax", say("syntax", cause(e)));
        } catch (ReaderException e) {
            place.error(Optional.empty(), "yaml.character", say("character", Integer.toHexString(e.getCodePoint())));
        } catch (YamlEngineException e) {
            place.error(Optional.empty(), "yaml.syntax", say("syntax", e.getMessage()));
        }
        return YamlMap.unreadable(place);
    }

    /** Looks at the events one by one, so that a bomb is refused at its first spark. */
    private static boolean plain(Iterable<Event> events, YamlPlace place) {
        int depth = 0;
        int documents = 0;
        Set<Integer> linesSaid = new HashSet<>();
        boolean plain = true;
        for (Event event : events) {
            Optional<Anchor> anchor = Optional.empty();
            Optional<?> tag = Optional.empty();
            if (event instanceof CollectionStartEvent start) {
                anchor = start.getAnchor();
                tag = start.getTag();
                if (++depth > DEPTH) {
                    place.error(event.getStartMark(), "yaml.too-deep", say("too-deep", DEPTH));
                    return false;
                }
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar) {
                anchor = scalar.getAnchor();
                tag = scalar.getTag();
            } else if (event instanceof DocumentStartEvent && ++documents > 1) {
                place.error(event.getStartMark(), "yaml.several-documents", say("several-documents"));
                return false;
            }
            boolean alias = event instanceof AliasEvent;
            if (alias || anchor.isPresent() || tag.isPresent()) {
                plain = false;
                int line = event.getStartMark().map(Mark::getLine).orElse(0);
                if (linesSaid.size() < 20 && linesSaid.add(line)) {
                    String rule = alias ? "alias" : anchor.isPresent() ? "anchor" : "tag";
                    place.error(event.getStartMark(), "yaml." + rule, say(rule));
                }
            }
        }
        return plain;
    }

    private static String cause(MarkedYamlEngineException e) {
        return e.getContext() == null ? e.getProblem() : e.getProblem() + " (" + e.getContext() + ")";
    }

    private static String say(String key, Object... args) {
        return Words.say("curriculum", "yaml." + key, args);
    }
}
