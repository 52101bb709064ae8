package past.authoring.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.Readings;
import past.curriculum.domain.Reading;
import past.quiz.domain.ItemBank;
import past.scenario.domain.Scenario;

/** Finds the right way to show a document. */
@ApplicationScoped
public class Preview {
    private Readings readings;

    protected Preview() {}

    @Inject
    Preview(Readings readings) {
        this.readings = readings;
    }

    /**
     * Shows a text at a path; empty while errors keep it from being read. A lesson and a handout are always shown.
     *
     * @param content the draft around it, for titles of sources
     */
    public Optional<Shown> show(String path, String text, Content content) {
        if (path.startsWith("lessons/") || path.startsWith("handouts/")) {
            return Optional.of(LessonView.of(path, text, content));
        }
        if (path.endsWith(".md") || path.equals("LICENSE")) {
            return Optional.of(LessonView.plain(path, text));
        }
        return readings.read(path, text).map(Reading::value).map(record -> {
            if (record instanceof ItemBank bank) {
                return BankView.of(bank);
            }
            return record instanceof Scenario scenario ? CaseView.of(scenario) : RecordView.of(path, record);
        });
    }
}
