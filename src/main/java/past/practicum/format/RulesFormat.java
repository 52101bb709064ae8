package past.practicum.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import past.curriculum.DocumentFormat;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;
import past.practicum.domain.HourRuleBook;

/** Reads {@code hours/rules.yaml}. */
@ApplicationScoped
public class RulesFormat implements DocumentFormat<HourRuleBook> {

    private static final Pattern ID = Pattern.compile("V\\d{2}");

    @Override
    public Class<HourRuleBook> type() {
        return HourRuleBook.class;
    }

    @Override
    public boolean accepts(String path) {
        return path.equals("hours/rules.yaml");
    }

    @Override
    public Reading<HourRuleBook> read(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        YamlMap map = YamlReader.mapping(path, text, 0, problems);
        List<HourRuleBook.Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        map.atLeast("rules", 1);
        for (YamlMap one : map.list("rules")) {
            HourRuleBook.Rule rule =
                    new HourRuleBook.Rule(one.code("id", ID), one.text("rule"), one.text("effect"), one.text("source"));
            if (!rule.id().isEmpty() && !ids.add(rule.id())) {
                one.problem("id", "hours.twice", Words.say("practicum", "format.twice", rule.id()));
            }
            one.refuseUnknownKeys();
            rules.add(rule);
        }
        map.refuseUnknownKeys();
        return Reading.of(problems, () -> new HourRuleBook(List.copyOf(rules)));
    }
}
