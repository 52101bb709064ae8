package past.authoring.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import past.curriculum.Content;
import past.curriculum.domain.Bibliography;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.curriculum.yaml.FrontMatter;
import past.curriculum.yaml.YamlMap;
import past.curriculum.yaml.YamlReader;
import past.platform.Words;

/** A lesson screen by screen, or a handout, with its self-checks and its sources. */
final class LessonView {
    private static final int WORDS_A_SCREEN = 250;

    private LessonView() {}

    static Shown of(String path, String text, Content content) {
        FrontMatter cut = FrontMatter.split(path, text, new ArrayList<>());
        CitationNumbers numbers = new CitationNumbers();
        List<Markdown.Screen> screens = Markdown.screens(cut.body(), cut.bodyOffset(), numbers, Set.of("check"));
        List<Shown.Section> sections = new ArrayList<>();
        head(cut.head()).ifPresent(sections::add);
        screens.forEach(screen -> sections.add(section(path, screen)));
        if (!numbers.keys().isEmpty()) {
            sections.add(sources(numbers, content));
        }
        int words = screens.stream().mapToInt(Markdown.Screen::words).sum();
        String facts = say(
                "preview.lesson",
                screens.size(),
                words,
                cut.head().optionalText("minutes").orElse("?"));
        return new Shown(cut.head().optionalText("title").orElse(path), facts, "", sections);
    }

    static Shown plain(String path, String text) {
        String html = path.endsWith(".md")
                ? Html.tag("div", "reading", Markdown.html(text, new CitationNumbers()))
                : Html.tag("pre", Html.text(text));
        return new Shown(path, "", "", List.of(new Shown.Section("text", "", html)));
    }

    private static Optional<Shown.Section> head(YamlMap head) {
        StringBuilder html = new StringBuilder();
        head.optionalText("purpose").ifPresent(p -> html.append(Html.tag("p", "lead", Markdown.inline(p))));
        List<String> objectives = head.list("objectives").stream()
                .map(o -> Html.chip("quiet", o.optionalText("code").orElse("?"))
                        + Markdown.inline(o.optionalText("text").orElse(""))
                        + (o.bool("critical", false) ? " " + Html.chip("brick", say("preview.critical")) : ""))
                .toList();
        if (!objectives.isEmpty()) {
            html.append(Html.list("ul", "plain", objectives));
        }
        head.optionalText("content-note")
                .ifPresent(n -> html.append(Html.tag(
                        "p", "box box-sage", Html.tag("strong", say("preview.note")) + " " + Markdown.inline(n))));
        List<String> topics =
                head.texts("topics").stream().map(Markdown::inline).toList();
        if (!topics.isEmpty()) {
            html.append(Html.tag("p", say("preview.topics"))).append(Html.list("ul", "", topics));
        }
        return html.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown.Section("head", say("preview.head"), html.toString()));
    }

    private static Shown.Section section(String path, Markdown.Screen screen) {
        StringBuilder html = new StringBuilder(Html.tag("div", "reading", screen.html()));
        screen.fenced().forEach(check -> html.append(check(path, check)));
        if (screen.words() > WORDS_A_SCREEN && path.startsWith("lessons/")) {
            html.append(Html.tag("p", "quiet", say("preview.long-screen", screen.words(), WORDS_A_SCREEN)));
        }
        return new Shown.Section(screen.id(), screen.title(), html.toString());
    }

    private static String check(String path, Markdown.Fenced fenced) {
        YamlMap check = YamlReader.mapping(path, fenced.text(), fenced.line(), new ArrayList<>());
        List<String> options = check.list("options").stream()
                .map(o -> BankView.option(
                        o.optionalText("text").orElse(""),
                        o.bool("key", false),
                        o.optionalText("why").orElse("")))
                .toList();
        return Html.tag(
                "div",
                "item",
                Html.tag("p", Markdown.inline(check.optionalText("question").orElse("?")))
                        + Html.list("ul", "options", options));
    }

    private static Shown.Section sources(CitationNumbers numbers, Content content) {
        List<String> items = new ArrayList<>();
        List<Bibliography> known = content.all(Bibliography.class);
        for (String key : numbers.keys()) {
            items.add(known.stream()
                    .flatMap(b -> b.source(key).stream())
                    .findFirst()
                    .map(s -> Html.text("%s (%d). %s. %s.".formatted(s.authors(), s.year(), s.title(), s.where())))
                    .orElse(Html.chip("brick", key) + say("preview.no-source")));
        }
        StringBuilder list = new StringBuilder("<ol>");
        for (int i = 0; i < items.size(); i++) {
            list.append("<li id=\"source-%d\">%s</li>".formatted(i + 1, items.get(i)));
        }
        return new Shown.Section(
                "sources", say("preview.sources"), list.append("</ol>").toString());
    }

    private static String say(String key, Object... args) {
        return Words.say("authoring", key, args);
    }
}
