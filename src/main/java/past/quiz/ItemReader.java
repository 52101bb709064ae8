package past.quiz;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.yaml.YamlMap;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Item.Head;
import past.quiz.domain.item.Item.Type;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Ordering;
import past.quiz.domain.item.Writing;

/** Reads one item of a bank, and says what is wrong with it. */
final class ItemReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    private ItemReader() {}

    /** The item; a stand-in after a problem, or null when not even the type is known. */
    static Item read(YamlMap map, String lesson) {
        String id = map.code("id", CODE);
        String objective = map.code("objective", CODE);
        if (!objective.isEmpty() && !lesson.isEmpty() && !objective.startsWith(lesson + "-")) {
            map.problem("objective", "quiz.objective", ItemBankFormat.say("objective", objective, lesson));
        }
        if (!id.isEmpty() && !objective.isEmpty() && !id.startsWith(objective + "-")) {
            map.problem("id", "quiz.id", ItemBankFormat.say("id", id, objective));
        }
        BigDecimal difficulty = map.decimal("difficulty");
        if (difficulty.compareTo(BigDecimal.ZERO) < 0 || difficulty.compareTo(BigDecimal.ONE) > 0) {
            map.problem("difficulty", "quiz.difficulty", ItemBankFormat.say("difficulty"));
        }
        if (!map.has("type")) {
            map.text("type");
            return null;
        }
        map.atLeast("source", 1);
        List<String> sources = map.texts("source");
        sources.stream()
                .filter(source -> !SOURCE.matcher(source).matches())
                .forEach(source -> map.problem("source", "quiz.source", ItemBankFormat.say("no-source", source)));
        Head head = new Head(
                id,
                objective,
                map.choice("type", Type.class),
                difficulty.doubleValue(),
                map.bool("critical", false),
                map.text("stem"),
                map.text("rationale"),
                sources,
                Set.copyOf(map.texts("competencies")));
        Item item = kind(map, head);
        map.refuseUnknownKeys();
        return item;
    }

    private static Item kind(YamlMap map, Head head) {
        switch (head.type()) {
            case SBA, CV, MS:
                return choosing(map, head);
            case MT:
                return matching(map, head);
            case OR:
                size(map, "steps", 3, 7);
                return new Ordering(
                        head,
                        map.list("steps").stream()
                                .map(one -> {
                                    var step = new Ordering.Step(one.text("text"), one.text("why"));
                                    one.refuseUnknownKeys();
                                    return step;
                                })
                                .toList());
            case NUM:
                BigDecimal tolerance = map.optionalDecimal("tolerance").orElse(BigDecimal.ZERO);
                if (tolerance.signum() < 0) {
                    map.problem("tolerance", "quiz.tolerance", ItemBankFormat.say("tolerance"));
                }
                return new Numeric(
                        head,
                        map.decimal("answer"),
                        tolerance,
                        map.optionalText("unit").orElse(""));
            default:
                return writing(map, head);
        }
    }

    private static Item choosing(YamlMap map, Head head) {
        size(map, "options", 3, 6);
        List<Choosing.Option> options = map.list("options").stream()
                .map(one -> {
                    var option = new Choosing.Option(one.text("text"), one.bool("key", false), one.text("why"));
                    one.refuseUnknownKeys();
                    return option;
                })
                .toList();
        long keys = options.stream().filter(Choosing.Option::key).count();
        boolean several = head.type() == Type.MS;
        if (several && keys < 2) {
            map.problem("options", "quiz.keys", ItemBankFormat.say("keys-several", keys));
        } else if (!several && keys != 1) {
            map.problem("options", "quiz.keys", ItemBankFormat.say("keys-one", keys));
        } else if (several && keys == options.size()) {
            map.problem("options", "quiz.keys", ItemBankFormat.say("keys-all"));
        }
        distinct(map, "options", options.stream().map(Choosing.Option::text).toList());
        return new Choosing(head, options);
    }

    private static Item matching(YamlMap map, Head head) {
        size(map, "pairs", 3, 6);
        List<Matching.Pair> pairs = map.list("pairs").stream()
                .map(one -> {
                    var pair = new Matching.Pair(
                            one.text("left"),
                            one.text("right"),
                            one.optionalText("why").orElse(""));
                    one.refuseUnknownKeys();
                    return pair;
                })
                .toList();
        distinct(map, "pairs", pairs.stream().map(Matching.Pair::left).toList());
        return new Matching(head, pairs, map.texts("extra-right"));
    }

    private static Item writing(YamlMap map, Head head) {
        map.atLeast("rubric", 1);
        List<Writing.Point> rubric = map.list("rubric").stream()
                .map(one -> {
                    var point = new Writing.Point(one.integer("points", 0, 100), one.text("text"));
                    one.refuseUnknownKeys();
                    return point;
                })
                .toList();
        return new Writing(head, rubric, map.text("model"));
    }

    private static void size(YamlMap map, String key, int least, int most) {
        int size = map.list(key).size();
        if (size < least || size > most) {
            map.problem(key, "quiz.size", ItemBankFormat.say("size", key, least, most, size));
        }
    }

    private static void distinct(YamlMap map, String key, List<String> texts) {
        if (new HashSet<>(texts).size() < texts.size()) {
            map.problem(key, "quiz.same", ItemBankFormat.say("same", key));
        }
    }
}
