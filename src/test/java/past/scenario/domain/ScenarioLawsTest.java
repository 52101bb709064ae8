package past.scenario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every case and every way through it. */
class ScenarioLawsTest {

    @Property
    void every_path_ends_and_its_score_stays_in_bounds(@ForAll Random random) {
        Scenario scenario = Cases.random(random);
        assertFalse(Odds.loops(scenario));
        Play play = Play.begin(scenario);
        int steps = 0;
        while (!play.over()) {
            List<Scene.Option> options = play.scene().orElseThrow().options();
            play = play.choose(options.get(random.nextInt(options.size())).id());
            steps++;
            assertTrue(steps <= scenario.scenes().size());
            assertTrue(play.points() >= 0 && play.points() <= scenario.possible());
            assertTrue(play.percent() >= 0 && play.percent() <= 100);
            assertTrue(play.state().values().stream().allMatch(value -> value >= 0 && value <= 100));
        }
    }

    @Property
    void a_play_is_its_choices(@ForAll Random random) {
        Scenario scenario = Cases.random(random);
        Play play = Play.begin(scenario);
        while (!play.over()) {
            List<Scene.Option> options = play.scene().orElseThrow().options();
            play = play.choose(options.get(random.nextInt(options.size())).id());
        }
        List<String> choices =
                play.steps().stream().map(step -> step.option().id()).toList();
        assertEquals(play, Play.of(scenario, choices));
    }

    @Property(tries = 60)
    void the_exact_chance_agrees_with_many_random_plays(@ForAll Random random) {
        Scenario scenario = Cases.random(random);
        double exact = Odds.randomPlayerPasses(scenario, 75);
        int passed = 0;
        int plays = 4000;
        for (int i = 0; i < plays; i++) {
            Play play = Play.begin(scenario);
            while (!play.over()) {
                List<Scene.Option> options = play.scene().orElseThrow().options();
                play = play.choose(options.get(random.nextInt(options.size())).id());
            }
            passed += play.passed(75) ? 1 : 0;
        }
        assertEquals(exact, (double) passed / plays, 0.05);
    }
}
