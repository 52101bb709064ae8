package past.curriculum.domain;

import java.util.List;

/**
 * What a supervisor looks for while observing one competency. Texts are Markdown.
 *
 * @param lookFor observable behaviours
 * @param stopIf behaviours that end the activity; may be empty
 * @param ask questions to the trainee afterwards
 */
public record ObservationForm(List<String> lookFor, List<String> stopIf, List<String> ask) {
    public ObservationForm {
        lookFor = List.copyOf(lookFor);
        stopIf = List.copyOf(stopIf);
        ask = List.copyOf(ask);
    }
}
