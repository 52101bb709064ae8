package past.authoring.trial;

import java.util.ArrayList;
import java.util.List;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.platform.Words;
import past.scenario.domain.Play;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

/**
 * A play of a draft case up to some choices.
 *
 * @param before safe HTML: the setup at the beginning, else what the last choice led to
 * @param feedback safe HTML to the last choice; "" at the beginning
 * @param text safe HTML of the scene or the ending
 * @param options of the scene; empty when the play is over
 * @param path short labels of the choices with what each counted
 * @param state of the client, "label: value"
 */
public record CaseTrial(
        String title,
        String before,
        String feedback,
        String heading,
        List<String> chips,
        String text,
        List<Choice> options,
        List<String> path,
        List<String> state,
        boolean over,
        String score) {

    /** An option to choose; {@code chosen} is the whole list of choices with this one. */
    public record Choice(String chosen, String text) {}

    /**
     * @param chosen ids of options in their order
     * @throws IllegalArgumentException when the case has no such way
     */
    public static CaseTrial of(Scenario scenario, List<String> chosen) {
        Play play = Play.of(scenario, chosen);
        Scene.Option last = play.steps().isEmpty()
                ? null
                : play.steps().get(play.steps().size() - 1).option();
        List<Choice> choices = new ArrayList<>();
        play.scene().ifPresent(scene -> scene.options().forEach(option -> {
            List<String> longer = new ArrayList<>(chosen);
            longer.add(option.id());
            choices.add(new Choice(String.join(",", longer), Markdown.inline(option.text())));
        }));
        String heading = play.scene()
                .map(Scene::title)
                .or(() -> play.ending().map(Scenario.Ending::title))
                .orElse("");
        String text = play.scene()
                .map(Scene::text)
                .or(() -> play.ending().map(Scenario.Ending::text))
                .orElse("");
        return new CaseTrial(
                scenario.title(),
                html(last == null ? scenario.setup() : last.consequence()),
                last == null ? "" : Markdown.inline(last.feedback()),
                heading,
                play.scene().map(Scene::chips).orElse(List.of()),
                html(text),
                choices,
                play.steps().stream().map(CaseTrial::step).toList(),
                scenario.state().stream()
                        .map(v -> say("try.state", v.label(), play.state().get(v.name())))
                        .toList(),
                play.over(),
                say("try.score", play.points(), scenario.possible(), play.percent()));
    }

    private static String step(Play.Step step) {
        String quality = say("preview.quality." + step.option().quality().name());
        return step.scene().title() + ": " + step.option().path() + " (" + quality + ")";
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, new CitationNumbers());
    }

    private static String say(String key, Object... args) {
        return Words.say("authoring", key, args);
    }
}
