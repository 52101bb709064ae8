package past.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import past.curriculum.Content;
import past.curriculum.Readings;
import past.curriculum.domain.Programme;
import past.curriculum.domain.Reading;
import past.platform.Words;
import past.scenario.domain.Scenario;

/** The draft as a tree: modules with their lessons, quizzes and cases, then everything that belongs to no module. */
@ApplicationScoped
public class Outline {
    private static final Pattern PLACE = Pattern.compile(
            "(lessons|quizzes|scenarios|competencies|hours|profiles|kits|rubrics|handouts)/([^/]+)\\.\\w+");

    @Inject
    private Readings readings;

    /** A branch of the tree. */
    public record Branch(String title, List<Leaf> leaves) {
        /** Whether the branch holds this document, and so stands open. */
        public boolean holds(String path) {
            return leaves.stream().anyMatch(l -> l.path().equals(path));
        }

        public boolean changed() {
            return leaves.stream().anyMatch(Leaf::changed);
        }
    }

    /** A document of the tree. */
    public record Leaf(String path, String label, DraftText.State state, boolean broken) {
        public boolean changed() {
            return state != DraftText.State.PUBLISHED;
        }
    }

    /**
     * @param texts of the draft
     * @param changes documents that differ, those left out included
     */
    public List<Branch> of(SortedMap<String, String> texts, List<DraftText> changes) {
        Content content = readings.content(0, texts);
        Map<String, DraftText.State> states = new TreeMap<>();
        texts.keySet().forEach(p -> states.put(p, DraftText.State.PUBLISHED));
        changes.forEach(c -> states.put(c.path(), c.state()));
        Map<String, List<Leaf>> branches = new LinkedHashMap<>();
        List<Programme> programme = content.all(Programme.class);
        programme.forEach(p -> p.modules().forEach(m -> branches.put(title(m), new ArrayList<>())));
        for (String key : List.of("cases", "kits", "rubrics", "handouts", "competencies", "hours", "frame")) {
            branches.put(Words.say("authoring", "branch." + key), new ArrayList<>());
        }
        states.forEach((path, state) ->
                branches.get(branch(path, programme, content)).add(leaf(path, texts.get(path), state)));
        branches.values().removeIf(List::isEmpty);
        branches.forEach((title, leaves) -> leaves.sort((a, b) -> order(a).compareTo(order(b))));
        return branches.entrySet().stream()
                .map(e -> new Branch(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static String title(Programme.Module module) {
        return module.practical() ? module.title() : module.code().substring(1) + " " + module.title();
    }

    private static String branch(String path, List<Programme> programme, Content content) {
        Matcher place = PLACE.matcher(path);
        if (!place.matches()) {
            return Words.say("authoring", "branch.frame");
        }
        String code = place.group(2);
        String lesson = place.group(1).equals("scenarios")
                ? content.find(Scenario.class, code)
                        .flatMap(s -> s.lessons().stream().findFirst())
                        .orElse("")
                : code;
        return programme.stream()
                .flatMap(p -> p.moduleOf(lesson).stream())
                .findFirst()
                .map(Outline::title)
                .orElse(
                        switch (place.group(1)) {
                            case "competencies", "kits", "rubrics", "handouts" ->
                                Words.say("authoring", "branch." + place.group(1));
                            case "hours", "profiles" -> Words.say("authoring", "branch.hours");
                            default -> Words.say("authoring", "branch.cases");
                        });
    }

    private Leaf leaf(String path, String text, DraftText.State state) {
        if (text == null) {
            return new Leaf(path, path, state, false);
        }
        Reading<?> reading = readings.read(path, text).orElse(null);
        boolean broken = reading != null && !reading.isRead();
        Matcher place = PLACE.matcher(path);
        String frame = Words.say("authoring", "leaf.frame." + path);
        if (!frame.startsWith("??")) {
            return new Leaf(path, frame, state, broken);
        }
        String code = place.matches() ? place.group(2) : path;
        String title = reading == null || broken ? code : titleOf(reading.value(), code);
        String label = path.startsWith("quizzes/")
                ? Words.say("authoring", "leaf.quiz", code)
                : path.startsWith("scenarios/") ? Words.say("authoring", "leaf.scenario", title) : title;
        return new Leaf(path, label, state, broken);
    }

    /** Lesson, its quiz, its cases: by code first, then by kind. */
    private static String order(Leaf leaf) {
        Matcher place = PLACE.matcher(leaf.path());
        boolean isCase = leaf.path().startsWith("scenarios/");
        return place.matches() ? (isCase ? "~" : "") + place.group(2) + " " + place.group(1) : leaf.path();
    }

    /** The title a record carries, whatever feature it belongs to. */
    private static String titleOf(Object record, String otherwise) {
        for (RecordComponent part :
                record instanceof Record ? record.getClass().getRecordComponents() : new RecordComponent[0]) {
            if (part.getName().equals("title") && part.getType() == String.class) {
                try {
                    return String.valueOf(part.getAccessor().invoke(record));
                } catch (ReflectiveOperationException e) {
                    return otherwise;
                }
            }
        }
        return otherwise;
    }
}
