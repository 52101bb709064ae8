package past.authoring.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import past.authoring.lint.lesson.HonestMinutes;
import past.authoring.lint.rule.Book;
import past.curriculum.Content;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.lesson.domain.Lesson;
import past.library.domain.Glossary;
import past.library.domain.Handout;
import past.library.domain.Kit;
import past.library.domain.Rubric;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Item;
import past.scenario.domain.Odds;
import past.scenario.domain.Scenario;

/** How much there is of everything, as plain text: lessons, questions, cases, and the totals of the whole. */
public final class Counts {
    private final Book book;
    private final Content content;
    private final StringBuilder report = new StringBuilder();

    private Counts(Book book) {
        this.book = book;
        this.content = book.content();
    }

    /** One line for each lesson, objective and case, and the totals at the end. */
    public static String of(SortedMap<String, String> texts, Content content) {
        Counts counts = new Counts(new Book(texts, content, LocalDate.EPOCH));
        counts.lessons();
        counts.questions();
        counts.cases();
        counts.totals();
        return counts.report.toString();
    }

    private void lessons() {
        say("LESSON  words  minutes  share  reading ease  status");
        for (Lesson lesson : content.all(Lesson.class)) {
            if (lesson.written()) {
                String path = content.pathOf(Lesson.class, lesson.code()).orElseThrow();
                say(
                        "%-6s %6d  %3d/%3d  %4d %%  %12d",
                        lesson.code(),
                        words(lesson),
                        Math.round(HonestMinutes.taken(lesson)),
                        lesson.minutes(),
                        HonestMinutes.share(lesson),
                        Readability.ease(book.document(path)));
            } else {
                say("%-6s %6s  %3s/%3d  in preparation", lesson.code(), "-", "-", lesson.minutes());
            }
        }
    }

    private void questions() {
        say("%nOBJECTIVE  questions/blueprint  types");
        for (Lesson lesson : content.all(Lesson.class)) {
            List<Item> items = content.find(ItemBank.class, lesson.code())
                    .map(ItemBank::items)
                    .orElse(List.of());
            for (Lesson.Objective objective : lesson.objectives()) {
                Map<String, Long> types = items.stream()
                        .filter(item -> item.objective().equals(objective.code()))
                        .collect(
                                Collectors.groupingBy(item -> item.type().name(), TreeMap::new, Collectors.counting()));
                long count = types.values().stream().mapToLong(Long::longValue).sum();
                if (objective.bank() > 0) {
                    say("%-9s %3d/%d  %s", objective.code(), count, objective.bank(), types);
                }
            }
        }
    }

    private void cases() {
        say("%nCASE    scenes  options  critical  endings  chance of a random player  variant");
        for (Scenario one : content.all(Scenario.class)) {
            boolean playable = one.connected() && !Odds.loops(one);
            String variants = content.all(Scenario.class).stream()
                    .filter(other -> one.code().equals(other.variantOf()))
                    .map(Scenario::code)
                    .collect(Collectors.joining(" "));
            say(
                    "%-7s %6d  %7d  %8d  %7d  %5.1f %%  %s",
                    one.code(),
                    one.scenes().size(),
                    one.scenes().stream().mapToInt(s -> s.options().size()).sum(),
                    critical(one),
                    one.endings().size(),
                    playable ? 100 * Odds.randomPlayerPasses(one, passMark()) : 0.0,
                    one.variantOf() == null ? variants : "of " + one.variantOf());
        }
    }

    private void totals() {
        List<Lesson> lessons = content.all(Lesson.class);
        List<Lesson> written = lessons.stream().filter(Lesson::written).toList();
        List<Scenario> cases = content.all(Scenario.class);
        List<Item> items = content.all(ItemBank.class).stream()
                .flatMap(bank -> bank.items().stream())
                .toList();
        Map<String, Long> types = items.stream()
                .collect(Collectors.groupingBy(item -> item.type().name(), TreeMap::new, Collectors.counting()));
        int asked = lessons.stream()
                .flatMap(lesson -> lesson.objectives().stream())
                .mapToInt(Lesson.Objective::bank)
                .sum();
        long variants = cases.stream().filter(one -> one.variantOf() != null).count();
        int options = cases.stream()
                .flatMap(one -> one.scenes().stream())
                .mapToInt(scene -> scene.options().size())
                .sum();
        say("%nTOTALS");
        say(
                "%d of %d lessons written, %d words, %d minutes stated, %d objectives",
                written.size(),
                lessons.size(),
                written.stream().mapToInt(Counts::words).sum(),
                lessons.stream().mapToInt(Lesson::minutes).sum(),
                lessons.stream().mapToInt(lesson -> lesson.objectives().size()).sum());
        say("%d questions of %d asked for %s", items.size(), asked, types);
        say(
                "%d cases and %d variants: %d scenes, %d options, %d critical, %d endings",
                cases.size() - variants,
                variants,
                cases.stream().mapToInt(one -> one.scenes().size()).sum(),
                options,
                cases.stream().mapToLong(Counts::critical).sum(),
                cases.stream().mapToInt(one -> one.endings().size()).sum());
        say(
                "%d kits, %d rubrics, %d handouts, %d terms of the glossary",
                content.all(Kit.class).size(),
                content.all(Rubric.class).size(),
                content.all(Handout.class).size(),
                content.all(Glossary.class).stream()
                        .mapToInt(g -> g.terms().size())
                        .sum());
        say(
                "%d competencies, %d sources",
                content.all(Competency.class).size(),
                content.all(Bibliography.class).stream()
                        .mapToInt(b -> b.sources().size())
                        .sum());
    }

    private int passMark() {
        return content.all(Programme.class).stream()
                .mapToInt(Programme::scenarioPassMark)
                .findFirst()
                .orElse(0);
    }

    private static int words(Lesson lesson) {
        return lesson.screens().stream().mapToInt(Lesson.Screen::words).sum();
    }

    private static long critical(Scenario scenario) {
        return scenario.scenes().stream()
                .flatMap(scene -> scene.options().stream())
                .filter(option -> option.critical())
                .count();
    }

    private void say(String line, Object... values) {
        report.append(String.format(Locale.ROOT, line, values)).append('\n');
    }
}
