package past.authoring.lint.cases;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

/**
 * A case with a critical choice has a variant, for the person who made it and shall try again: another client, the same
 * decisions, and words of its own.
 */
public final class CriticalChoices implements Rule {

    @Override
    public void look(Document document, Book book, Findings found) {
        Scenario scenario = document.in("scenarios/") ? book.read(document, Scenario.class) : null;
        if (scenario == null) {
            return;
        }
        boolean critical = scenario.scenes().stream()
                .flatMap(scene -> scene.options().stream())
                .anyMatch(Scene.Option::critical);
        if (scenario.variantOf() != null) {
            book.content()
                    .find(Scenario.class, scenario.variantOf())
                    .ifPresent(original -> same(document, scenario, original, found));
        } else if (critical
                && book.content().all(Scenario.class).stream()
                        .noneMatch(other -> scenario.code().equals(other.variantOf()))) {
            found.say(book.complete(), document.line("code:"), "variant.missing", scenario.code());
        }
    }

    private static void same(Document document, Scenario variant, Scenario original, Findings found) {
        if (!decisions(variant).equals(decisions(original))) {
            found.error(document.line("variant-of:"), "variant.decisions", decisions(variant), decisions(original));
        }
        Set<String> unmeasured = new HashSet<>(original.measures());
        unmeasured.removeAll(variant.measures());
        if (!unmeasured.isEmpty()) {
            found.warning(document.line("measures:"), "variant.measures", String.join(", ", unmeasured));
        }
        if (variant.title().equals(original.title()) || Objects.equals(variant.setup(), original.setup())) {
            found.error(document.line("variant-of:"), "variant.copy", original.code());
        }
        if (variant.client() != null && variant.client().equals(original.client())) {
            found.error(document.line("client:"), "variant.client", variant.client());
        }
    }

    private static Set<String> decisions(Scenario scenario) {
        return scenario.scenes().stream()
                .map(Scene::decision)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
