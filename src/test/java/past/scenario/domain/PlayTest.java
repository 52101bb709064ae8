package past.scenario.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlayTest {

    private final Scenario small = Cases.small();

    @Test
    void good_choices_reach_the_full_score() {
        Play play = Play.of(small, List.of("stop", "watch"));
        assertTrue(play.over());
        assertEquals("well", play.ending().orElseThrow().id());
        assertEquals(100, play.percent());
        assertTrue(play.passed(75));
    }

    @Test
    void a_critical_choice_stops_the_play_and_is_not_passed_whatever_the_points() {
        Play play = Play.of(small, List.of("stay"));
        assertTrue(play.over());
        assertEquals("stay", play.critical().orElseThrow().option().id());
        assertFalse(play.passed(0));
        assertThrows(IllegalArgumentException.class, () -> play.choose("stop"));
    }

    @Test
    void a_decision_point_counts_once_and_the_harder_version_does_not_count_again() {
        Play repaired = Play.of(small, List.of("ask", "own", "settle"));
        assertEquals(2, repaired.points());
        assertEquals(50, repaired.percent());
        assertFalse(repaired.steps().get(1).scored());
        assertTrue(repaired.steps().get(2).scored());
    }

    @Test
    void a_repair_is_offered_once() {
        Play play = Play.of(small, List.of("ask", "own", "offer"));
        assertEquals("two-hard", play.at());
        assertEquals("two-hard", play.scene().orElseThrow().id());
        assertEquals(
                1, play.steps().stream().filter(step -> step.scene().repair()).count());
    }

    @Test
    void the_client_stays_between_0_and_100() {
        assertEquals(100, Play.of(small, List.of("stop", "watch")).state().get("trust"));
        assertEquals(0, Play.of(small, List.of("stay")).state().get("trust"));
        assertEquals(30, Play.of(small, List.of("ask")).state().get("trust"));
    }

    @Test
    void an_option_of_another_scene_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Play.of(small, List.of("watch")));
    }

    @Test
    void the_maximum_does_not_depend_on_the_way() {
        assertEquals(4, small.possible());
        assertEquals(50, Play.of(small, List.of("stop")).percent());
    }
}
