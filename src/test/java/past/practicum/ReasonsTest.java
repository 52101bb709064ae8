package past.practicum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import past.deidentification.Sentences;
import past.deidentification.domain.IdentifierKind;
import past.platform.Words;
import past.practicum.domain.DecisionOutcome;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourFacts.Modality;
import past.practicum.domain.HourRules;
import past.practicum.domain.HourRules.Around;
import past.practicum.domain.HourRules.Terms;
import past.practicum.domain.Objection;

/** A "no" says why, and what to do next. */
class ReasonsTest {

    private static final Pattern KEY =
            Pattern.compile("practicumWords\\['([a-zA-Z0-9.-]+)'\\]|say\\('([a-zA-Z0-9.-]+)'");

    @Test
    void a_refusal_is_said_with_its_remedy() {
        Terms ended = new Terms(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 1), "Dr Okafor", "Harbour Clinic");
        HourFacts facts = new HourFacts(
                LocalDate.of(2027, 3, 9),
                LocalTime.of(9, 0),
                50,
                "DIR-INT",
                7L,
                Modality.IN_PERSON,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                "Mr Harcourt was calm");
        List<Objection> objections =
                HourRules.check(facts, new Around(LocalDateTime.of(2027, 3, 10, 9, 0), null, ended, List.of()));
        assertEquals(
                List.of(
                        "An entry lasts 15 minutes to 12 hours in steps of 15 minutes; 50 minutes is none of these."
                                + " Choose a length from the list; split what was longer.",
                        "Your contract with Dr Okafor at Harbour Clinic ended on 1 March 2027. Choose the contract that was"
                                + " in force on the day. Without one these hours cannot be countersigned.",
                        "Choose what it was. The list has all categories of your edition.",
                        "“Mr Harcourt” looks like a name. Say it in general words: “the client”, “a partner”,"
                                + " “a colleague”."),
                objections.stream().map(Reasons::say).toList());
    }

    @Test
    void every_kind_of_finding_and_every_outcome_has_its_words() {
        for (IdentifierKind kind : IdentifierKind.values()) {
            assertFalse(Sentences.about(kind, "x").startsWith("??"), kind.key());
            assertFalse(Sentences.remedy(kind).startsWith("??"), kind.key());
        }
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            assertFalse(Words.say("practicum", outcome.key()).startsWith("??"), outcome.key());
        }
    }

    @Test
    void every_key_that_the_rules_and_pages_use_has_its_words() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String page : List.of("hours", "log")) {
            Matcher used = KEY.matcher(Files.readString(Path.of("src/main/webapp/practicum/" + page + ".xhtml")));
            while (used.find()) {
                String key = used.group(1) == null ? used.group(2) : used.group(1);
                if (Words.say("practicum", key).startsWith("??") && !key.endsWith(".")) {
                    missing.add(key);
                }
            }
        }
        Matcher rules = Pattern.compile("\"(V\\d\\d|entry)\", \"[a-zA-Z]*\", \"([a-z-]+)\"")
                .matcher(Files.readString(Path.of("src/main/java/past/practicum/domain/HourRules.java")));
        while (rules.find()) {
            String key = rules.group(1) + "." + rules.group(2);
            for (String each : List.of(key, key + ".remedy")) {
                if (Words.say("practicum", each).startsWith("??")) {
                    missing.add(each);
                }
            }
        }
        assertEquals(List.of(), missing);
    }
}
