package past.authoring.lint.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.curriculum.domain.Competency;
import past.lesson.domain.Lesson;
import past.scenario.domain.Scenario;

/** Every competency is taught in a lesson and shown in a case, and the two sides name each other. */
public final class Orphans implements Rule {
    /** Development is shown by a plan and a portfolio, not by a case. */
    private static final Set<String> WITHOUT_CASE = Set.of("SLF-3");

    @Override
    public void look(Document document, Book book, Findings found) {
        if (document.in("competencies/")) {
            Competency competency = book.read(document, Competency.class);
            if (competency != null) {
                competency(document, competency, book, found);
            }
        } else if (document.in("scenarios/")) {
            Scenario scenario = book.read(document, Scenario.class);
            if (scenario != null) {
                scenario(document, scenario, book, found);
            }
        }
    }

    private static void competency(Document document, Competency competency, Book book, Findings found) {
        if (book.content().all(Lesson.class).stream()
                .noneMatch(lesson -> lesson.competencies().contains(competency.code()))) {
            found.error(document.line("code:"), "orphan.lesson", competency.code());
        }
        if (competency.scenarios().isEmpty() && !WITHOUT_CASE.contains(competency.code())) {
            found.error(document.line("scenarios:"), "orphan.case", competency.code());
        }
        int line = document.line("scenarios:");
        List<String> absent = new ArrayList<>();
        for (String code : competency.scenarios()) {
            Optional<Scenario> scenario = book.content().find(Scenario.class, code);
            if (scenario.isEmpty()) {
                absent.add(code);
            } else if (!scenario.get().measures().contains(competency.code())) {
                found.error(line, "orphan.case-unmeasured", competency.code(), code);
            }
        }
        if (!absent.isEmpty()) {
            found.warning(line, "orphan.case-absent", competency.code(), String.join(", ", absent));
        }
    }

    private static void scenario(Document document, Scenario scenario, Book book, Findings found) {
        String counted = scenario.variantOf() == null ? scenario.code() : scenario.variantOf();
        scenario.measures().stream()
                .flatMap(code -> book.content().find(Competency.class, code).stream())
                .filter(competency -> !competency.scenarios().contains(counted))
                .forEach(competency ->
                        found.warning(document.line("measures:"), "orphan.measure", counted, competency.code()));
        scenario.lessons().stream()
                .flatMap(code -> book.content().find(Lesson.class, code).stream())
                .filter(lesson -> !lesson.scenarios().contains(counted))
                .forEach(lesson -> found.warning(document.line("lessons:"), "orphan.reading", counted, lesson.code()));
    }
}
