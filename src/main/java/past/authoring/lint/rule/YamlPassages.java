package past.authoring.lint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Every plain value of a YAML text as a passage, with its line. */
final class YamlPassages {
    private final int lineOffset;
    private final int fixedPart;
    private final List<Passage> passages = new ArrayList<>();

    private YamlPassages(int lineOffset, int fixedPart) {
        this.lineOffset = lineOffset;
        this.fixedPart = fixedPart;
    }

    /**
     * @param lineOffset lines of the file before the text
     * @param part number given to every passage; -1 to number the entries of the outermost lists
     * @return none when the text is not YAML; the reader of the document says why
     */
    static List<Passage> of(String text, int lineOffset, int part) {
        YamlPassages found = new YamlPassages(lineOffset, part);
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            root.ifPresent(node -> found.walk(node, "", "", Map.of(), part));
        } catch (YamlEngineException unreadable) {
            return List.of();
        }
        return List.copyOf(found.passages);
    }

    private void walk(Node node, String key, String trail, Map<String, String> siblings, int part) {
        if (node instanceof MappingNode mapping) {
            Map<String, String> values = values(mapping);
            String inside = key.isEmpty() || trail.equals(key) || trail.endsWith("/" + key) ? trail : join(trail, key);
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name) {
                    walk(entry.getValueNode(), name.getValue(), inside, values, part);
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            int number = 0;
            for (Node one : sequence.getValue()) {
                boolean outermost = trail.isEmpty() && fixedPart < 0;
                String inside = one instanceof MappingNode ? join(trail, key) : trail;
                walk(one, key, inside, siblings, outermost ? number : part);
                number++;
            }
        } else if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            int line = scalar.getStartMark().map(Mark::getLine).orElse(0) + 1 + lineOffset;
            int end = scalar.getEndMark().map(Mark::getLine).orElse(0) + 1 + lineOffset;
            passages.add(new Passage(
                    Passage.Kind.VALUE,
                    key,
                    trail,
                    siblings,
                    "",
                    part,
                    line,
                    Math.max(1, end - line + 1),
                    scalar.getValue()));
        }
    }

    private static String join(String trail, String key) {
        return trail.isEmpty() ? key : trail + "/" + key;
    }

    private static Map<String, String> values(MappingNode mapping) {
        Map<String, String> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (entry.getKeyNode() instanceof ScalarNode name && entry.getValueNode() instanceof ScalarNode value) {
                values.putIfAbsent(name.getValue(), value.getValue());
            }
        }
        return values;
    }
}
