package past.curriculum.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import past.platform.Words;

/** Reads a single YAML value as text, number, date or word; a value of another shape is a problem and gives nothing. */
record YamlShapes(YamlPlace place) {

    Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        place.error(node.getStartMark(), "yaml.not-a-text", words("not-a-text", key));
        return Optional.empty();
    }

    Optional<Integer> number(String key, Node node, int min, int max) {
        return scalar(key, node).flatMap(s -> {
            try {
                int number = Integer.parseInt(s);
                if (number >= min && number <= max) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // said below, together with the bounds
            }
            place.error(node.getStartMark(), "yaml.integer", words("integer", key, s, min, max));
            return Optional.empty();
        });
    }

    Optional<BigDecimal> decimal(String key, Node node) {
        return scalar(key, node).flatMap(s -> {
            if (s.length() <= 20 && s.matches("[+-]?\\d+(\\.\\d+)?")) {
                return Optional.of(new BigDecimal(s));
            }
            place.error(node.getStartMark(), "yaml.decimal", words("decimal", key, s));
            return Optional.empty();
        });
    }

    <E extends Enum<E>> Optional<E> word(String key, Node node, Class<E> choices) {
        return scalar(key, node).flatMap(text -> word(key, node, text, choices));
    }

    private <E extends Enum<E>> Optional<E> word(String key, Node node, String text, Class<E> choices) {
        String name = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        Optional<E> found = Arrays.stream(choices.getEnumConstants())
                .filter(e -> e.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(choices.getEnumConstants())
                    .map(Enum::name)
                    .map(n -> n.length() <= 3 ? n : n.toLowerCase(Locale.ROOT).replace('_', ' '))
                    .collect(Collectors.joining(", "));
            place.error(node.getStartMark(), "yaml.choice", words("choice", key, text, known));
        }
        return found;
    }

    Optional<Boolean> truth(String key, Node node) {
        return scalar(key, node).map(s -> {
            if (!s.equals("true") && !s.equals("false")) {
                place.error(node.getStartMark(), "yaml.boolean", words("boolean", key, s));
            }
            return s.equals("true");
        });
    }

    Optional<LocalDate> date(String key, Node node) {
        return scalar(key, node).flatMap(s -> {
            try {
                return Optional.of(LocalDate.parse(s));
            } catch (DateTimeException e) {
                place.error(node.getStartMark(), "yaml.date", words("date", key, s));
                return Optional.empty();
            }
        });
    }

    private static String words(String key, Object... args) {
        return Words.say("curriculum", "yaml." + key, args);
    }
}
