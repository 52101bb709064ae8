package past.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.curriculum.edition.CurriculumFiles;
import past.lesson.domain.Lesson;
import past.practicum.domain.HourCategories;
import past.practicum.domain.RequirementProfile;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Item;
import past.reflection.domain.Prompts;
import past.scenario.domain.Scenario;

/**
 * What the programme promised to teach, followed to where it is kept: promise, lessons, objectives, questions, cases,
 * competencies, evidence. What is still in preparation is passed over and counted, so that the test grows stricter as
 * the curriculum is written.
 */
class MappingTest {
    private static final Path TABLE = Path.of("src/test/resources/past/curriculum/mapping.txt");
    private static final Content CONTENT =
            new Readings(CurriculumFilesTest.formats()).content(1, CurriculumFiles.in(Path.of("curriculum")));

    private static List<Promise> promises;

    private record Promise(
            String number,
            String words,
            List<String> lessons,
            List<String> objectives,
            int questions,
            List<String> cases,
            List<String> competencies,
            List<String> evidence) {

        static Promise of(String line) {
            String[] cells = line.split(" \\| ", -1);
            assertEquals(8, cells.length, line);
            return new Promise(
                    cells[0],
                    cells[1],
                    codes(cells[2]),
                    codes(cells[3]),
                    Integer.parseInt(cells[4]),
                    codes(cells[5]),
                    codes(cells[6]),
                    codes(cells[7]));
        }

        private static List<String> codes(String cell) {
            return cell.strip().equals("-") ? List.of() : List.of(cell.strip().split(" "));
        }

        boolean written() {
            return lessons.stream().allMatch(code -> CONTENT.find(Lesson.class, code)
                    .filter(Lesson::written)
                    .isPresent());
        }
    }

    @BeforeAll
    static void read_the_table() throws IOException {
        promises = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Promise::of)
                .toList();
    }

    @Test
    void every_promise_is_kept() {
        List<String> wrong = new ArrayList<>();
        Set<String> waiting = new TreeSet<>();
        for (Promise promise : promises) {
            lessons(promise, wrong);
            if (promise.written()) {
                questions(promise, wrong);
            } else {
                waiting.addAll(promise.lessons());
            }
            cases(promise, wrong, waiting);
            competencies(promise, wrong);
            promise.evidence().forEach(evidence -> evidence(promise, evidence, wrong));
        }
        System.out.println(promises.size() + " promises mapped; still waiting for " + waiting);
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothing_in_the_programme_was_promised_by_nobody() {
        assertEquals(Set.of(), missing(CONTENT.only(Programme.class).lessons(), Promise::lessons));
        assertEquals(Set.of(), missing(objectives(), Promise::objectives));
        assertEquals(
                Set.of(),
                missing(
                        CONTENT.all(Competency.class).stream()
                                .map(Competency::code)
                                .toList(),
                        Promise::competencies));
        assertEquals(
                Set.of(),
                missing(
                        CONTENT.all(Scenario.class).stream()
                                .filter(one -> one.variantOf() == null)
                                .map(Scenario::code)
                                .toList(),
                        Promise::cases));
    }

    @Test
    void every_promise_has_a_number_of_its_own() {
        assertEquals(
                promises.size(),
                promises.stream().map(Promise::number).distinct().count());
        assertTrue(promises.stream()
                .noneMatch(p -> p.evidence().isEmpty() || p.words().isBlank()));
    }

    private static List<String> objectives() {
        return CONTENT.all(Lesson.class).stream()
                .flatMap(lesson -> lesson.objectives().stream())
                .map(Lesson.Objective::code)
                .toList();
    }

    private static Set<String> missing(List<String> known, Function<Promise, List<String>> named) {
        Set<String> missing = new HashSet<>(known);
        promises.forEach(promise -> missing.removeAll(named.apply(promise)));
        return missing;
    }

    private static void lessons(Promise promise, List<String> wrong) {
        Set<String> objectives = promise.lessons().stream()
                .flatMap(code -> CONTENT.find(Lesson.class, code).stream())
                .flatMap(lesson -> lesson.objectives().stream())
                .map(Lesson.Objective::code)
                .collect(Collectors.toSet());
        promise.lessons().stream()
                .filter(code -> CONTENT.find(Lesson.class, code).isEmpty())
                .forEach(code -> wrong.add(promise.number() + ": no lesson " + code));
        promise.objectives().stream()
                .filter(code -> !objectives.contains(code))
                .forEach(code -> wrong.add(promise.number() + ": no objective " + code + " in " + promise.lessons()));
    }

    private static List<Item> asked(Promise promise) {
        return promise.lessons().stream()
                .flatMap(code -> CONTENT.find(ItemBank.class, code).stream())
                .flatMap(bank -> bank.items().stream())
                .filter(item -> promise.objectives().contains(item.objective()))
                .toList();
    }

    private static void questions(Promise promise, List<String> wrong) {
        int asked = asked(promise).size();
        if (asked < promise.questions()) {
            wrong.add(promise.number() + ": " + asked + " questions, promised " + promise.questions());
        }
    }

    /** A case belongs where a lesson sends people to it, or where a competency rests on it. */
    private static void cases(Promise promise, List<String> wrong, Set<String> waiting) {
        for (String code : promise.cases()) {
            Optional<Scenario> scenario = CONTENT.find(Scenario.class, code);
            boolean sent = promise.lessons().stream()
                    .flatMap(lesson -> CONTENT.find(Lesson.class, lesson).stream())
                    .anyMatch(lesson -> lesson.scenarios().contains(code));
            boolean rests = promise.competencies().stream()
                    .flatMap(competency -> CONTENT.find(Competency.class, competency).stream())
                    .anyMatch(competency -> competency.scenarios().contains(code));
            if (scenario.isEmpty()) {
                waiting.add(code);
            } else if (!sent && !rests && !promise.evidence().contains("row:R3")) {
                wrong.add(promise.number() + ": nothing there leads to case " + code);
            }
        }
    }

    private static void competencies(Promise promise, List<String> wrong) {
        for (String code : promise.competencies()) {
            if (CONTENT.find(Competency.class, code).isEmpty()) {
                wrong.add(promise.number() + ": no competency " + code);
            } else if (promise.lessons().stream()
                    .flatMap(lesson -> CONTENT.find(Lesson.class, lesson).stream())
                    .noneMatch(lesson -> lesson.competencies().contains(code))) {
                wrong.add(promise.number() + ": no lesson of " + promise.lessons() + " serves " + code);
            }
        }
    }

    private static void evidence(Promise promise, String evidence, List<String> wrong) {
        String what = evidence.contains(":") ? evidence.substring(evidence.indexOf(':') + 1) : "";
        boolean there =
                switch (evidence.replaceFirst(":.*", "")) {
                    case "quiz" -> !promise.written() || eachAsked(promise);
                    case "case" -> !promise.cases().isEmpty();
                    case "observation" ->
                        promise.competencies().stream()
                                .flatMap(code -> CONTENT.find(Competency.class, code).stream())
                                .anyMatch(competency -> competency.observations() > 0);
                    case "hours" ->
                        CONTENT.only(HourCategories.class).find(what).isPresent();
                    case "row" ->
                        CONTENT.find(RequirementProfile.class, "PAST-CORE").orElseThrow().requirements().stream()
                                .anyMatch(row -> row.id().equals(what));
                    case "prompt" -> CONTENT.only(Prompts.class).find(what).isPresent();
                    default -> false;
                };
        if (!there) {
            wrong.add(promise.number() + ": no evidence " + evidence);
        }
    }

    private static boolean eachAsked(Promise promise) {
        Set<String> asked = asked(promise).stream().map(Item::objective).collect(Collectors.toSet());
        return asked.containsAll(promise.objectives());
    }
}
