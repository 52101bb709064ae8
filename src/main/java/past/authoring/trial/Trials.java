package past.authoring.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import past.authoring.Draft;
import past.curriculum.Readings;
import past.curriculum.domain.Reading;
import past.people.domain.Asking;
import past.quiz.domain.ItemBank;
import past.scenario.domain.Scenario;

/** Takes quizzes and plays cases of the draft. Nothing is stored. */
@ApplicationScoped
@Transactional
public class Trials {
    @Inject
    private Draft draft;

    @Inject
    private Readings readings;

    /** A draw from the bank at a path; empty when there is none or it has errors. */
    public Optional<QuizTrial> quiz(
            Asking asking, String path, long seed, int passMark, Function<String, List<String>> sent) {
        return read(asking, path, ItemBank.class).map(bank -> QuizTrial.of(bank, seed, passMark, sent));
    }

    /** The case at a path after some choices; empty when there is none, it has errors, or no such way. */
    public Optional<CaseTrial> play(Asking asking, String path, List<String> chosen) {
        try {
            return read(asking, path, Scenario.class).map(scenario -> CaseTrial.of(scenario, chosen));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> read(Asking asking, String path, Class<T> type) {
        return Optional.ofNullable(draft.texts(asking).get(path))
                .flatMap(text -> readings.read(path, text))
                .map(Reading::value)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
