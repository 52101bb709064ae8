package past.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;
import past.scenario.domain.Odds;
import past.scenario.domain.Play;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

class ScenarioFormatTest {

    private static final Path CASES = Path.of("curriculum", "scenarios");

    private static Reading<Scenario> read(Path file) throws IOException {
        return new ScenarioFormat().read("scenarios/" + file.getFileName(), Files.readString(file));
    }

    @Test
    void every_case_of_the_curriculum_is_read_and_sound() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                Reading<Scenario> reading = read(file);
                assertEquals(List.of(), reading.problems(), file.toString());
            }
        }
    }

    @Test
    void every_ending_of_every_case_is_reached_by_playing() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                Scenario scenario = read(file).value();
                Set<String> reached = new TreeSet<>();
                walk(Play.begin(scenario), reached);
                assertEquals(
                        scenario.endings().stream().map(Scenario.Ending::id).collect(Collectors.toSet()),
                        reached,
                        file.toString());
                assertEquals(8, scenario.possible(), file.toString());
            }
        }
    }

    private static void walk(Play play, Set<String> reached) {
        if (play.over()) {
            assertTrue(play.points() >= 0 && play.points() <= play.scenario().possible());
            reached.add(play.ending().orElseThrow().id());
            return;
        }
        for (Scene.Option option : play.scene().orElseThrow().options()) {
            walk(play.choose(option.id()), reached);
        }
    }

    @Test
    void luck_does_not_pass_the_touch_case() throws IOException {
        Scenario scenario = read(CASES.resolve("SC04.yaml")).value();
        double chance = Odds.randomPlayerPasses(scenario, 75);
        assertTrue(chance < 0.05, () -> "random choices pass in " + chance);
    }

    @Test
    void every_problem_is_reported_with_its_line() {
        Reading<Scenario> reading = new ScenarioFormat()
                .read(
                        "scenarios/SC99.yaml",
                        """
                        code: SC98
                        title: T
                        phase: p
                        minutes: 0
                        role: therapist
                        place: here
                        setup: s
                        state: [{name: trust, label: Trust, start: 50, good: hihg}]
                        author: A
                        start: one
                        scenes:
                          - id: one
                            title: One
                            decision: first
                            text: t
                            options:
                              - {id: a, quality: god, text: t, consequence: c, feedback: f, next: two, path: p}
                              - {id: a, quality: poor, text: t, consequence: c, feedback: f, next: end, path: p, state: {arousal: 5}}
                        endings:
                          - {id: end, kind: good, title: E}
                        """);
        assertNull(reading.value());
        List<String> rules = reading.problems().stream().map(Problem::rule).toList();
        assertTrue(
                rules.containsAll(List.of(
                        "yaml.integer",
                        "yaml.choice",
                        "yaml.code",
                        "yaml.missing",
                        "scenario.path",
                        "scenario.id-twice",
                        "scenario.variable",
                        "scenario.debrief")),
                () -> reading.problems().toString());
        assertTrue(reading.problems().stream().anyMatch(p -> p.rule().equals("scenario.id-twice") && p.line() == 18));
    }

    @Test
    void a_sound_looking_case_with_a_gap_names_the_line_of_the_option() {
        Reading<Scenario> reading = new ScenarioFormat()
                .read(
                        "scenarios/SC99.yaml",
                        """
                        code: SC99
                        title: T
                        phase: p
                        minutes: 10
                        role: therapist
                        place: here
                        setup: s
                        author: A
                        start: one
                        scenes:
                          - id: one
                            title: One
                            decision: D1
                            text: t
                            options:
                              - {id: a, quality: good, text: t, consequence: c, feedback: f, next: end, path: p, source: [LINE-01]}
                              - {id: b, quality: poor, text: t, consequence: c, feedback: f, next: end, path: p}
                              - {id: c, quality: critical, text: t, consequence: c, feedback: f, next: end, path: p, source: [LINE-01]}
                        endings:
                          - {id: end, kind: good, title: E, text: x}
                        debrief: {questions: [q], points: [p]}
                        """);
        assertNull(reading.value());
        assertTrue(reading.problems().stream()
                .anyMatch(p -> p.rule().equals("scenario.no-source")
                        && p.line() == 17
                        && p.message().contains("“b”")));
        assertTrue(reading.problems().stream()
                .anyMatch(p -> p.rule().equals("scenario.critical-without-rule") && p.line() == 18));
    }
}
