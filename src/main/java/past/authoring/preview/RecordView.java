package past.authoring.preview;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import past.curriculum.domain.Coded;
import past.curriculum.markdown.Markdown;

/**
 * Any other document, from the parts of its record: texts and numbers as a list, lists of records as sections of their
 * own. What a feature adds to its format is shown without a line here.
 */
final class RecordView {
    /** Characters from which entries of a list stand below each other. */
    private static final int LONG = 24;

    private RecordView() {}

    static Shown of(String path, Object document) {
        List<Shown.Section> sections = new ArrayList<>();
        StringBuilder facts = new StringBuilder();
        String title = path;
        for (RecordComponent part : parts(document)) {
            Object value = value(document, part);
            if (part.getName().equals("title") && value instanceof String text) {
                title = text;
            } else if (value instanceof Collection<?> many && many.stream().anyMatch(Record.class::isInstance)) {
                many.forEach(one -> sections.add(section(part.getName(), sections.size(), one)));
            } else {
                facts.append(line(part.getName(), value));
            }
        }
        if (!facts.isEmpty()) {
            sections.add(0, new Shown.Section("facts", "", Html.tag("dl", facts.toString())));
        }
        return new Shown(title, "", "", sections);
    }

    private static Shown.Section section(String list, int at, Object one) {
        String name = one instanceof Coded coded ? coded.code() : first(one).orElse(list + " " + at);
        return new Shown.Section(list + "-" + name, Html.text(name), Html.tag("dl", lines(one)));
    }

    private static Optional<String> first(Object record) {
        return Arrays.stream(parts(record))
                .map(p -> value(record, p))
                .filter(v -> v instanceof String || v instanceof Integer || v instanceof Enum<?>)
                .map(v -> v instanceof Enum<?> word ? word(word) : String.valueOf(v))
                .findFirst();
    }

    private static String lines(Object record) {
        StringBuilder lines = new StringBuilder();
        for (RecordComponent part : parts(record)) {
            lines.append(line(part.getName(), value(record, part)));
        }
        return lines.toString();
    }

    private static String line(String name, Object value) {
        boolean nothing = value == null
                || value.equals("")
                || value instanceof Collection<?> c && c.isEmpty()
                || value instanceof Map<?, ?> m && m.isEmpty();
        return nothing ? "" : Html.tag("dt", label(name)) + Html.tag("dd", shown(value));
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return Markdown.inline(text);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordView::shown).orElse("");
        }
        if (value instanceof Enum<?> one) {
            return Html.text(word(one));
        }
        if (value instanceof List<?> many && many.stream().anyMatch(v -> v instanceof String s && s.length() > LONG)) {
            return Html.list("ol", "", many.stream().map(RecordView::shown).toList()); // their order means something
        }
        if (value instanceof Collection<?> many) {
            return String.join(
                    ", ", many.stream().map(RecordView::shown).sorted().toList());
        }
        if (value instanceof Map<?, ?> map) {
            return String.join(
                    ", ",
                    map.entrySet().stream()
                            .map(e -> shown(e.getKey()) + ": " + shown(e.getValue()))
                            .sorted()
                            .toList());
        }
        return value instanceof Record ? Html.tag("dl", lines(value)) : Html.text(String.valueOf(value));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code passMark} as “Pass mark”. */
    private static String label(String name) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Html.text(Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }

    private static RecordComponent[] parts(Object record) {
        return record instanceof Record ? record.getClass().getRecordComponents() : new RecordComponent[0];
    }

    private static Object value(Object record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(part + " cannot be shown", e);
        }
    }
}
