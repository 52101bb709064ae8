package past.practicum.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import past.practicum.domain.HourCategory.Kind;
import past.practicum.domain.HourCategory.Need;
import past.practicum.domain.HourFacts.LegalBasis;
import past.practicum.domain.HourFacts.Modality;
import past.practicum.domain.HourFacts.Part;
import past.practicum.domain.HourFacts.Span;
import past.practicum.domain.HourRules.Around;
import past.practicum.domain.HourRules.Terms;

class HourRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 10, 18, 0);
    private static final HourCategory INTEGRATION =
            new HourCategory("DIR-INT", "Integration with client", Kind.DIRECT, true, true, Set.of(), "");
    private static final HourCategory MEDICINE = new HourCategory(
            "DIR-MED",
            "Support in a lawful medicine session",
            Kind.DIRECT,
            true,
            true,
            Set.of(Need.LEGAL_BASIS, Need.PRESCRIBER, Need.SECOND_PERSON, Need.ROLE),
            "");
    private static final HourCategory READING =
            new HourCategory("EDU-PSY", "Psychedelic didactic", Kind.EDUCATION, false, false, Set.of(), "");
    private static final Terms OPEN = new Terms(LocalDate.of(2027, 1, 1), null, "Dr Okafor", "Harbour Clinic");

    private static HourFacts entry(LocalDate day, String start, int minutes, String words) {
        return new HourFacts(
                day,
                LocalTime.parse(start),
                minutes,
                "DIR-INT",
                7L,
                Modality.IN_PERSON,
                "OR",
                null,
                null,
                null,
                null,
                null,
                null,
                words);
    }

    private static List<String> keys(HourFacts entry, HourCategory category, Terms terms, Span... own) {
        return HourRules.check(entry, new Around(NOW, category, terms, List.of(own))).stream()
                .map(Objection::key)
                .toList();
    }

    @Test
    void an_ordinary_session_may_be_logged() {
        assertEquals(
                List.of(), keys(entry(DAY, "14:00", 90, "I waited, and silence was an answer"), INTEGRATION, OPEN));
    }

    @Test
    void a_length_outside_a_quarter_hour_to_twelve_hours_comes_back_with_the_reason() {
        for (int minutes : new int[] {0, -15, 14, 20, 735, 100_000}) {
            assertEquals(
                    List.of("V01.minutes"), keys(entry(DAY, "05:00", minutes, ""), INTEGRATION, OPEN), "" + minutes);
        }
        assertEquals(List.of(), keys(entry(DAY, "06:00", 720, ""), INTEGRATION, OPEN));
        assertEquals(List.of(), keys(entry(DAY, "06:00", 15, ""), INTEGRATION, OPEN));
    }

    @Test
    void what_has_not_happened_yet_cannot_be_logged() {
        assertEquals(List.of("V01.future-day"), keys(entry(DAY.plusDays(1), "09:00", 60, ""), INTEGRATION, OPEN));
        assertEquals(List.of("V01.future-end"), keys(entry(DAY, "17:30", 60, ""), INTEGRATION, OPEN));
        assertEquals(List.of(), keys(entry(DAY, "17:00", 60, ""), INTEGRATION, OPEN));
    }

    @Test
    void one_span_of_time_has_one_category_also_across_midnight() {
        Span night = entry(DAY.minusDays(1), "22:00", 240, "").span(3);
        assertEquals(List.of("V03.overlap"), keys(entry(DAY, "01:00", 60, ""), INTEGRATION, OPEN, night));
        assertEquals(List.of(), keys(entry(DAY, "02:00", 60, ""), INTEGRATION, OPEN, night));
        Objection overlap = HourRules.check(
                        entry(DAY, "01:00", 60, ""), new Around(NOW, INTEGRATION, OPEN, List.of(night)))
                .get(0);
        assertEquals(List.of("DIR-INT", DAY.minusDays(1), "22:00", "02:00"), overlap.arguments());
    }

    @Test
    void the_contract_must_be_in_force_on_the_day() {
        Terms march = new Terms(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 9), "Dr Okafor", "Harbour Clinic");
        assertEquals(List.of("V04.after"), keys(entry(DAY, "14:00", 60, ""), INTEGRATION, march));
        assertEquals(List.of(), keys(entry(DAY.minusDays(1), "14:00", 60, ""), INTEGRATION, march));
        assertEquals(
                List.of("V04.before"), keys(entry(LocalDate.of(2027, 2, 28), "14:00", 60, ""), INTEGRATION, march));
        assertEquals(List.of("V04.none"), keys(entry(DAY, "14:00", 60, ""), INTEGRATION, null));
    }

    @Test
    void a_medicine_session_says_its_legal_basis_prescriber_second_person_and_role() {
        assertEquals(
                List.of("V22.legalBasis", "V07.prescriber", "V22.secondPerson", "V22.role"),
                keys(entry(DAY, "08:00", 360, ""), MEDICINE, OPEN));
        HourFacts said = new HourFacts(
                DAY,
                LocalTime.of(8, 0),
                360,
                "DIR-MED",
                7L,
                Modality.IN_PERSON,
                "OR",
                Part.CO,
                LegalBasis.STATE_SCHEME,
                true,
                true,
                null,
                null,
                "");
        assertEquals(List.of(), keys(said, MEDICINE, OPEN));
    }

    @Test
    void time_in_a_branching_scenario_is_counted_by_the_system_only() {
        HourCategory scenario =
                new HourCategory("SIM-SCN", "Branching scenario", Kind.SIMULATION, false, false, Set.of(), "");
        assertFalse(scenario.byHand());
        assertEquals(List.of("entry.system"), keys(entry(DAY, "08:00", 60, ""), scenario, OPEN));
        assertEquals(List.of("entry.category"), keys(entry(DAY, "08:00", 60, ""), null, OPEN));
    }

    @Test
    void words_that_could_identify_somebody_stop_the_entry_and_a_rare_fact_warns() {
        List<Objection> found = HourRules.words("Mr Harcourt, the mayor of a town", "learningPoint");
        assertEquals(
                List.of("V21.name", "V21.rare-fact"),
                found.stream().map(Objection::key).toList());
        assertTrue(Objection.refuses(found));
        assertFalse(Objection.refuses(HourRules.words("the mayor of a town", "learningPoint")));
        assertEquals(
                "V21.long",
                HourRules.words("a ".repeat(151), "learningPoint").get(0).key());
    }

    @Test
    void a_client_hour_is_45_to_60_minutes_and_anything_else_counts_as_it_was() {
        assertEquals(30, HourRules.counted(INTEGRATION, 30));
        assertEquals(60, HourRules.counted(INTEGRATION, 45));
        assertEquals(60, HourRules.counted(INTEGRATION, 60));
        assertEquals(75, HourRules.counted(INTEGRATION, 75));
        assertEquals(45, HourRules.counted(READING, 45));
    }

    @Test
    void every_wrong_thing_is_said_at_once() {
        assertEquals(
                List.of("V01.minutes", "V04.none", "V21.email"),
                keys(entry(DAY, "08:00", 50, "jo@example.org"), INTEGRATION, null));
    }
}
