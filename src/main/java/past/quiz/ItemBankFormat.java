package past.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Programme;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Item;

/** Reads {@code quizzes/<lesson>.yaml}: the item bank of one lesson. */
@ApplicationScoped
public class ItemBankFormat implements DocumentFormat<ItemBank> {

    private static final Pattern PATH = Pattern.compile("quizzes/[A-Za-z0-9-]+\\.yaml");
    private static final Pattern LESSON = Pattern.compile("[A-Z][A-Z0-9]*");

    @Override
    public Class<ItemBank> type() {
        return ItemBank.class;
    }

    @Override
    public boolean accepts(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Reading<ItemBank> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, problems);
        if (!map.isReadable()) {
            return new Reading<>(null, problems);
        }
        String lesson = map.code("lesson", LESSON);
        if (!lesson.isEmpty() && !path.equals("quizzes/" + lesson + ".yaml")) {
            map.problem("lesson", "quiz.path", say("path", lesson));
        }
        String author = map.text("author");
        String reviewer = map.optionalText("reviewer").orElse("");
        map.date("written-on");
        map.atLeast("items", 1);
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Boolean> critical = new HashMap<>();
        List<Item> items = map.list("items").stream()
                .map(one -> item(one, lesson, lines, critical))
                .filter(Objects::nonNull)
                .toList();
        map.refuseUnknownKeys();
        return Reading.of(problems, () -> new ItemBank(lesson, author, reviewer, items));
    }

    private static Item item(YamlMap map, String lesson, Map<String, Integer> lines, Map<String, Boolean> critical) {
        Item item = ItemReader.read(map, lesson);
        if (item == null) {
            return null;
        }
        Integer before = lines.putIfAbsent(item.id(), map.line("id"));
        if (before != null && !item.id().isEmpty()) {
            map.problem("id", "quiz.id-twice", say("id-twice", item.id(), before));
        }
        Boolean same = critical.putIfAbsent(item.objective(), item.critical());
        if (same != null && same != item.critical()) {
            map.problem("critical", "quiz.critical", say("critical", item.objective()));
        }
        return item;
    }

    /** Sources that are in neither the bibliography nor the professional line, and a lesson that does not exist. */
    @Override
    public List<Problem> check(String path, String text, ItemBank bank, Content content) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, new ArrayList<>());
        if (!content.only(Programme.class).lessons().contains(bank.lesson())) {
            problems.add(Problem.error(path, map.line("lesson"), 1, "quiz.no-lesson", say("no-lesson", bank.lesson())));
        }
        Bibliography bibliography = content.only(Bibliography.class);
        Lines line = content.only(Lines.class);
        Set<String> known = new HashSet<>();
        bibliography.sources().forEach(source -> known.add(source.key()));
        line.lines().forEach(rule -> known.add(rule.code()));
        for (YamlMap item : map.list("items")) {
            item.texts("source").stream()
                    .filter(source -> !known.contains(source))
                    .forEach(source -> problems.add(
                            Problem.error(path, item.line("source"), 1, "quiz.no-source", say("no-source", source))));
        }
        return problems;
    }

    static String say(String key, Object... args) {
        return Words.say("quiz", "format." + key, args);
    }
}
