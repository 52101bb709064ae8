package past.curriculum.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Severity;
import past.platform.Words;

/**
 * A YAML mapping asked by key and shape. A value that is missing or has another shape is reported with its line and
 * column, and a harmless stand-in is returned (empty text, the lower bound, an empty list), so that the reading goes on
 * to the next problem; build the record through {@link past.curriculum.domain.Reading#of}, which then leaves it out.
 *
 * <p>An empty value ({@code reviewer:}) counts as absent. Ask for every key the format knows, then call
 * {@link #refuseUnknownKeys()}.
 */
public final class YamlMap {
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Optional<Mark> start;
    private final YamlPlace place;
    private final YamlShapes shapes;
    private final boolean readable;

    YamlMap(MappingNode node, YamlPlace place) {
        this.place = place;
        this.shapes = new YamlShapes(place);
        this.start = node.getStartMark();
        this.readable = true;
        for (NodeTuple entry : node.getValue()) {
            Node key = entry.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                place.error(key.getStartMark(), "yaml.key", words("key"));
            } else if (entries.putIfAbsent(scalar.getValue(), entry) != null) {
                int first =
                        place.line(entries.get(scalar.getValue()).getKeyNode().getStartMark());
                place.error(key.getStartMark(), "yaml.duplicate-key", words("duplicate-key", scalar.getValue(), first));
            }
        }
    }

    private YamlMap(YamlPlace place) {
        this.place = place;
        this.shapes = new YamlShapes(place);
        this.start = Optional.empty();
        this.readable = false;
    }

    static YamlMap unreadable(YamlPlace place) {
        return new YamlMap(place);
    }

    /** False when the document could not be read at all: ask nothing more, the reason is reported already. */
    public boolean isReadable() {
        return readable;
    }

    /** Keys in the order of the text, for mappings whose keys are data ({@code hours: {DIR-ASM: 6}}). */
    public Set<String> keys() {
        asked.addAll(entries.keySet());
        return new LinkedHashSet<>(entries.keySet());
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** Required, not blank; "" after a problem. */
    public String text(String key) {
        return required(key, shapes::scalar).orElse("");
    }

    public Optional<String> optionalText(String key) {
        return value(key).flatMap(n -> shapes.scalar(key, n));
    }

    /** Required and matching the pattern as a whole; "" after a problem. */
    public String code(String key, Pattern pattern) {
        String code = text(key);
        if (!code.isEmpty() && !pattern.matcher(code).matches()) {
            problem(key, "yaml.code", words("code", key, code, pattern.pattern()));
            return "";
        }
        return code;
    }

    /** Required whole number within bounds, a leading + allowed; the lower bound after a problem. */
    public int integer(String key, int min, int max) {
        return required(key, (k, n) -> shapes.number(k, n, min, max)).orElse(min);
    }

    public int integer(String key, int min, int max, int absent) {
        return value(key).isEmpty() ? absent : integer(key, min, max);
    }

    /** Required decimal number; zero after a problem. */
    public BigDecimal decimal(String key) {
        return required(key, shapes::decimal).orElse(BigDecimal.ZERO);
    }

    public Optional<BigDecimal> optionalDecimal(String key) {
        return value(key).flatMap(n -> shapes.decimal(key, n));
    }

    /** {@code true} or {@code false}, nothing else. */
    public boolean bool(String key, boolean absent) {
        return value(key).flatMap(n -> shapes.truth(key, n)).orElse(absent);
    }

    /** Optional date as {@code 2026-11-23}. */
    public Optional<LocalDate> date(String key) {
        return value(key).flatMap(n -> shapes.date(key, n));
    }

    /** Required word of a closed list: {@code in preparation} for {@code IN_PREPARATION}; the first after a problem. */
    public <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return required(key, (k, n) -> shapes.word(k, n, choices)).orElse(choices.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> E choice(String key, Class<E> choices, E absent) {
        return value(key).isEmpty() ? absent : choice(key, choices);
    }

    /** Optional list of texts; an absent list is empty. */
    public List<String> texts(String key) {
        return items(key).stream().flatMap(n -> shapes.scalar(key, n).stream()).toList();
    }

    /** As {@link #texts}, and each in the closed list. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> choices) {
        return items(key).stream()
                .flatMap(n -> shapes.word(key, n, choices).stream())
                .toList();
    }

    /** Optional list of mappings; an absent list is empty. */
    public List<YamlMap> list(String key) {
        return items(key).stream().flatMap(n -> mapping(key, n).stream()).toList();
    }

    public Optional<YamlMap> map(String key) {
        return value(key).flatMap(n -> mapping(key, n));
    }

    /** Optional mapping from free keys to whole numbers, in the order of the text. */
    public Map<String, Integer> integers(String key, int min, int max) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        map(key).ifPresent(m -> m.keys().forEach(k -> numbers.put(k, m.integer(k, min, max))));
        return numbers;
    }

    /** Requires that a list has at least so many entries. */
    public void atLeast(String key, int least) {
        int size = items(key).size();
        if (readable && size < least) {
            problem(key, "yaml.too-few", words("too-few", key, least, size));
        }
    }

    /** Reports every key that nobody asked for, with the nearest known one. */
    public void refuseUnknownKeys() {
        entries.forEach((key, entry) -> {
            if (!asked.contains(key)) {
                String hint = Nearest.to(key, asked)
                        .map(n -> words("unknown-key.near", n))
                        .orElseGet(() -> words("unknown-key.known", String.join(", ", asked)));
                place.error(entry.getKeyNode().getStartMark(), "yaml.unknown-key", words("unknown-key", key, hint));
            }
        });
    }

    /** An error at the start of this mapping. */
    public void problem(String rule, String message) {
        say(start, Severity.ERROR, rule, message);
    }

    /** An error at the value of a key, or at the start of this mapping when the key is absent. */
    public void problem(String key, String rule, String message) {
        say(mark(key), Severity.ERROR, rule, message);
    }

    public void warning(String key, String rule, String message) {
        say(mark(key), Severity.WARNING, rule, message);
    }

    /** Line of a key's value from 1, or of the mapping when absent. */
    public int line(String key) {
        return place.line(mark(key));
    }

    public int line() {
        return place.line(start);
    }

    public String path() {
        return place.path();
    }

    /** The list all problems of this document go to. */
    public List<Problem> problems() {
        return place.problems();
    }

    private void say(Optional<Mark> mark, Severity severity, String rule, String message) {
        if (readable) {
            place.say(mark, severity, rule, message);
        }
    }

    private Optional<Mark> mark(String key) {
        NodeTuple entry = entries.get(key);
        return entry == null ? start : entry.getValueNode().getStartMark();
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(NodeTuple::getValueNode)
                .filter(n -> !empty(n));
    }

    private static boolean empty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isBlank()
                        || scalar.getValue().equals("null")
                        || scalar.getValue().equals("~"));
    }

    private <V> Optional<V> required(String key, Shape<V> shape) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            problem(key, "yaml.missing", words("missing", key));
        }
        return node.flatMap(n -> shape.of(key, n));
    }

    private List<Node> items(String key) {
        Optional<Node> node = value(key);
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        node.ifPresent(n -> place.error(n.getStartMark(), "yaml.not-a-list", words("not-a-list", key)));
        return List.of();
    }

    private Optional<YamlMap> mapping(String key, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(mapping, place));
        }
        place.error(node.getStartMark(), "yaml.not-a-mapping", words("not-a-mapping.key", key));
        return Optional.empty();
    }

    private static String words(String key, Object... args) {
        return Words.say("curriculum", "yaml." + key, args);
    }

    private interface Shape<V> {
        Optional<V> of(String key, Node node);
    }
}
