package past.authoring.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import past.authoring.domain.CaseGraph;
import past.authoring.domain.GraphPicture;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.platform.Words;
import past.scenario.domain.Odds;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

/** A case as a graph, the table behind the graph, and its scenes with every option. */
final class CaseView {
    private static final Map<Scene.Quality, String> COLOUR = Map.of(
            Scene.Quality.GOOD, "sage",
            Scene.Quality.ACCEPTABLE, "sky",
            Scene.Quality.POOR, "amber",
            Scene.Quality.CRITICAL, "brick");

    private CaseView() {}

    static Shown of(Scenario scenario) {
        List<Shown.Section> sections = new ArrayList<>();
        sections.add(new Shown.Section("table", say("preview.table"), table(scenario)));
        sections.add(new Shown.Section("setup", say("preview.setup"), reading(scenario.setup())));
        scenario.scenes()
                .forEach(s -> sections.add(new Shown.Section(s.id(), Html.text(s.title()), scene(scenario, s))));
        scenario.endings()
                .forEach(e -> sections.add(
                        new Shown.Section(e.id(), Html.text(say("preview.ending", e.title())), reading(e.text()))));
        sections.add(new Shown.Section(
                "debrief",
                say("preview.debrief"),
                Html.list(
                                "ul",
                                "",
                                scenario.questions().stream()
                                        .map(Markdown::inline)
                                        .toList())
                        + Html.list(
                                "ul",
                                "",
                                scenario.points().stream().map(Markdown::inline).toList())));
        int choices =
                scenario.scenes().stream().mapToInt(s -> s.options().size()).sum();
        String facts = say(
                "preview.case",
                scenario.scenes().size(),
                choices,
                scenario.endings().size());
        return new Shown(scenario.title(), facts + odds(scenario), GraphPicture.svg(CaseGraph.of(scenario)), sections);
    }

    private static String odds(Scenario scenario) {
        if (!scenario.connected() || Odds.loops(scenario)) {
            return "";
        }
        long percent = Math.round(100 * Odds.randomPlayerPasses(scenario, 75));
        return " · " + say("preview.odds", percent);
    }

    private static String table(Scenario scenario) {
        StringBuilder rows = new StringBuilder();
        scenario.scenes().forEach(scene -> scene.options()
                .forEach(option -> rows.append(Html.row(
                        "td",
                        Html.text(scene.title()),
                        Html.text(option.path()),
                        quality(option),
                        Html.text(target(scenario, option.next()))))));
        String head = Html.tag(
                "thead",
                Html.row(
                        "th",
                        say("preview.table.scene"),
                        say("preview.table.option"),
                        say("preview.table.quality"),
                        say("preview.table.next")));
        return Html.tag("table", head + Html.tag("tbody", rows.toString()));
    }

    private static String target(Scenario scenario, String id) {
        return scenario.scene(id)
                .map(Scene::title)
                .or(() -> scenario.ending(id).map(e -> say("preview.ending", e.title())))
                .orElse(id);
    }

    private static String scene(Scenario scenario, Scene scene) {
        StringBuilder html = new StringBuilder(reading(scene.text()));
        for (Scene.Option option : scene.options()) {
            StringBuilder chips = new StringBuilder(quality(option));
            option.breaks().forEach(line -> chips.append(Html.chip("brick", line)));
            option.sources().forEach(source -> chips.append(Html.chip("quiet", source)));
            chips.append(Html.chip("quiet", "→ " + target(scenario, option.next())));
            html.append(Html.tag(
                    "div",
                    "choice",
                    Html.tag("p", Html.tag("strong", Markdown.inline(option.text())))
                            + Html.tag("p", "chips", chips.toString())
                            + Markdown.html(option.consequence(), new CitationNumbers())
                            + Html.tag("p", "quiet", Markdown.inline(option.feedback()))));
        }
        return html.toString();
    }

    private static String quality(Scene.Option option) {
        return Html.chip(
                COLOUR.get(option.quality()),
                say("preview.quality." + option.quality().name()));
    }

    private static String reading(String markdown) {
        return Html.tag("div", "reading", Markdown.html(markdown, new CitationNumbers()));
    }

    private static String say(String key, Object... args) {
        return Words.say("authoring", key, args);
    }
}
