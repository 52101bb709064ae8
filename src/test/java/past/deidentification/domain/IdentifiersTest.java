package past.deidentification.domain;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import past.deidentification.domain.IdentifierKind.Effect;
import past.deidentification.domain.IdentifierKind.Place;

class IdentifiersTest {

    private static List<String[]> lines() throws IOException {
        try (InputStream in = IdentifiersTest.class.getResourceAsStream("/past/deidentification/lines.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .toList();
        }
    }

    private static String kinds(String text, Place place) {
        List<Finding> found = Identifiers.find(text, place);
        return found.isEmpty() ? "-" : found.stream().map(f -> f.kind().name()).collect(Collectors.joining(","));
    }

    @Test
    void every_invented_line_gives_what_it_is_meant_to_give() throws IOException {
        assertTrue(lines().size() > 120);
        assertAll(lines().stream()
                .map(line -> (Executable) () -> assertEquals(line[0], kinds(line[1], Place.LOG), line[1])));
    }

    @Test
    void direct_identifiers_block_everywhere_and_names_and_dates_warn_in_a_reflection() {
        assertTrue(Finding.blocks(Identifiers.find("jo@example.org", Place.REFLECTION)));
        assertTrue(Finding.blocks(Identifiers.find("Mr Harcourt on 3/4/2027", Place.LOG)));
        List<Finding> found = Identifiers.find("Mr Harcourt on 3/4/2027", Place.REFLECTION);
        assertFalse(Finding.blocks(found));
        assertEquals(
                List.of(Effect.WARN, Effect.WARN),
                found.stream().map(Finding::effect).toList());
    }

    @Test
    void a_finding_marks_the_words() {
        String text = "Then Mr Harcourt spoke";
        assertEquals("Mr Harcourt", Identifiers.find(text, Place.LOG).get(0).in(text));
    }

    @Test
    void own_words_about_sex_are_welcome_in_a_reflection() {
        assertEquals("-", kinds("I blushed at the word orgasm", Place.REFLECTION));
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertEquals(List.of(), Identifiers.find(null, Place.LOG));
        assertEquals(List.of(), Identifiers.find("  ", Place.LOG));
    }

    @Test
    void no_text_makes_the_patterns_slow() {
        for (String unit : List.of("a", "1", "1-", "a.", "Aa ", "client ", "1.", ":", "a@", "9 ", "Mr ")) {
            assertTimeout(Duration.ofSeconds(3), () -> Identifiers.find(unit.repeat(20_000), Place.LOG), unit);
        }
    }
}
