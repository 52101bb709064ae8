package past.authoring.lint.cases;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.curriculum.domain.Programme;
import past.scenario.domain.Odds;
import past.scenario.domain.Scenario;

/**
 * Players who do not read do not pass: one who chooses at random passes a case in fewer than 15 % of plays, and those who
 * always take the first or the longest option pass fewer than 25 % of all cases.
 */
public final class LuckyPlayers implements Rule {
    /** Where random choices pass as often as this, a case does not tell judgement from luck. */
    public static final double LUCK = 0.15;

    /** Percent of all cases that a player may pass by looking at the shape of options. */
    public static final int SHAPE = 25;

    private static final int PASS_MARK = 75;

    @Override
    public void look(Document document, Book book, Findings found) {
        Scenario scenario = document.in("scenarios/") ? book.read(document, Scenario.class) : null;
        if (scenario == null || !playable(scenario)) {
            return;
        }
        int mark = mark(book);
        double random = Odds.randomPlayerPasses(scenario, mark);
        if (random >= LUCK) {
            found.error(document.line("scenes:"), "luck", Math.round(1000 * random) / 10.0, Math.round(100 * LUCK));
        }
        shape(document, scenario, book, found, "luck.first", (s, m) -> Odds.firstOptionPlayer(s)
                .passed(m));
        shape(document, scenario, book, found, "luck.longest", (s, m) -> Odds.longestOptionPlayer(s)
                .passed(m));
    }

    private static void shape(
            Document document,
            Scenario scenario,
            Book book,
            Findings found,
            String rule,
            BiPredicate<Scenario, Integer> passes) {
        List<Scenario> all = book.content().all(Scenario.class);
        Set<String> passed = book.once(rule, () -> all.stream()
                .filter(LuckyPlayers::playable)
                .filter(one -> passes.test(one, mark(book)))
                .map(Scenario::code)
                .collect(Collectors.toSet()));
        if (passed.contains(scenario.code())) {
            boolean tooMany = 100 * passed.size() >= SHAPE * all.size();
            found.say(tooMany, document.line("scenes:"), rule, passed.size(), all.size(), SHAPE);
        }
    }

    private static boolean playable(Scenario scenario) {
        return scenario.connected() && !Odds.loops(scenario);
    }

    private static int mark(Book book) {
        return book.content().all(Programme.class).stream()
                .mapToInt(Programme::scenarioPassMark)
                .findFirst()
                .orElse(PASS_MARK);
    }
}
