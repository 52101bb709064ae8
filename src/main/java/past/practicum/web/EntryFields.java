package past.practicum.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import past.platform.domain.Days;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourFacts.LegalBasis;
import past.practicum.domain.HourFacts.Modality;
import past.practicum.domain.HourFacts.Part;
import past.practicum.domain.Objection;

/** The fields of the form of an entry, from text and back. Only the fields that the form has are read. */
final class EntryFields {

    static final List<String> NAMES = List.of(
            "requestKey",
            "category",
            "day",
            "start",
            "minutes",
            "contract",
            "modality",
            "state",
            "role",
            "legalBasis",
            "prescriber",
            "secondPerson",
            "groupSize",
            "release",
            "learningPoint",
            "reason");

    private EntryFields() {}

    /** What was typed as facts; a day or time that is none is an objection. */
    static HourFacts read(Map<String, String> typed, List<Objection> objections) {
        LocalDate day = Days.read(text(typed, "day")).orElse(null);
        if (day == null) {
            objections.add(wrong("day"));
        }
        LocalTime start = null;
        try {
            start = LocalTime.parse(text(typed, "start")).withSecond(0).withNano(0);
        } catch (DateTimeException e) {
            objections.add(wrong("start"));
        }
        String state = text(typed, "state").toUpperCase(Locale.ROOT);
        if (!state.isEmpty() && !state.matches("[A-Z]{2}")) {
            objections.add(wrong("state"));
        }
        Integer minutes = number(typed, "minutes", 5);
        return new HourFacts(
                day,
                start,
                minutes == null ? 0 : minutes,
                text(typed, "category"),
                contract(typed),
                choice(Modality.class, text(typed, "modality"), Modality.IN_PERSON),
                state,
                choice(Part.class, text(typed, "role"), null),
                choice(LegalBasis.class, text(typed, "legalBasis"), null),
                answer(typed, "prescriber"),
                answer(typed, "secondPerson"),
                number(typed, "groupSize", 3),
                answer(typed, "release"),
                text(typed, "learningPoint").replace("\r\n", "\n"));
    }

    /** The fields that show these facts. */
    static Map<String, String> of(HourFacts facts) {
        Map<String, String> fields = new HashMap<>();
        fields.put("category", facts.category());
        fields.put("day", facts.day().toString());
        fields.put("start", facts.start().toString());
        fields.put("minutes", String.valueOf(facts.minutes()));
        fields.put("contract", shown(facts.contractId()));
        fields.put("modality", facts.modality().name());
        fields.put("state", facts.state());
        fields.put("role", shown(facts.role()));
        fields.put("legalBasis", shown(facts.legalBasis()));
        fields.put("prescriber", shown(facts.prescriber()));
        fields.put("secondPerson", shown(facts.secondPerson()));
        fields.put("groupSize", shown(facts.groupSize()));
        fields.put("release", shown(facts.release()));
        fields.put("learningPoint", facts.learningPoint());
        return fields;
    }

    private static Objection wrong(String field) {
        return new Objection("entry", Objection.Effect.BLOCK, field, "entry." + field, List.of());
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static Long contract(Map<String, String> typed) {
        String text = text(typed, "contract");
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static Integer number(Map<String, String> typed, String name, int digits) {
        String text = text(typed, name);
        return text.matches("\\d{1," + digits + "}") ? Integer.valueOf(text) : null;
    }

    private static Boolean answer(Map<String, String> typed, String name) {
        return switch (text(typed, name)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text, E absent) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        return absent;
    }
}
