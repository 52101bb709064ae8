package past.authoring.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import past.curriculum.Content;
import past.curriculum.CurriculumFilesTest;
import past.curriculum.Readings;
import past.curriculum.edition.CurriculumFiles;
import past.quiz.domain.ItemBank;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

class TrialTest {
    private final Content content =
            new Readings(CurriculumFilesTest.formats()).content(1, CurriculumFiles.in(Path.of("curriculum")));
    private final ItemBank bank = content.find(ItemBank.class, "M3L2").orElseThrow();
    private final Scenario scenario = content.find(Scenario.class, "SC04").orElseThrow();

    @Test
    void a_draw_shows_no_reasons_result_or_outcome_before_answers_were_sent() {
        QuizTrial trial = QuizTrial.of(bank, 7, 80, null);
        assertEquals(bank.length(), trial.questions().size());
        assertNull(trial.result());
        trial.questions().forEach(q -> assertNull(q.outcome()));
    }

    @Test
    void the_same_seed_gives_the_same_draw_and_answers_are_scored() {
        QuizTrial trial = QuizTrial.of(bank, 7, 80, null);
        QuizTrial nothing = QuizTrial.of(bank, 7, 80, item -> List.of());
        assertEquals(
                trial.questions().stream().map(QuizTrial.Question::id).toList(),
                nothing.questions().stream().map(QuizTrial.Question::id).toList());
        assertEquals(0, nothing.result().percent());
        nothing.questions().forEach(q -> assertEquals("wrong", q.outcome()));
    }

    @Test
    void what_cannot_be_an_answer_counts_as_none() {
        QuizTrial trial = QuizTrial.of(bank, 7, 80, item -> List.of("99", "<script>"));
        assertEquals(0, trial.result().percent());
    }

    @Test
    void a_case_is_played_by_its_choices_to_an_ending() {
        List<String> chosen = new ArrayList<>();
        CaseTrial trial = CaseTrial.of(scenario, chosen);
        assertFalse(trial.before().isEmpty());
        while (!trial.over() && chosen.size() < 30) {
            String scene = trial.heading();
            Scene at = scenario.scenes().stream()
                    .filter(s -> s.title().equals(scene))
                    .findFirst()
                    .orElseThrow();
            chosen.add(at.options().stream()
                    .min((a, b) -> a.quality().compareTo(b.quality()))
                    .orElseThrow()
                    .id());
            trial = CaseTrial.of(scenario, chosen);
        }
        assertTrue(trial.over());
        assertEquals(chosen.size(), trial.path().size());
        assertTrue(trial.score().contains("100 %"), trial.score());
    }

    @Test
    void a_way_that_does_not_exist_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> CaseTrial.of(scenario, List.of("no-such-option")));
    }
}
