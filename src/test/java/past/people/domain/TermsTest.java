package past.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    private static Terms terms(LocalDate from, LocalDate to) {
        return new Terms(1, 2, "Riverside", from, to);
    }

    @Test
    void a_contract_needs_two_people_a_site_and_a_first_day() {
        assertEquals(Optional.empty(), terms(MARCH, null).objection());
        assertEquals(Optional.of("contracts.self"), new Terms(1, 1, "Riverside", MARCH, null).objection());
        assertEquals(Optional.of("contracts.site-wrong"), new Terms(1, 2, "  ", MARCH, null).objection());
        assertEquals(Optional.of("contracts.site-wrong"), new Terms(1, 2, "x".repeat(121), MARCH, null).objection());
        assertEquals(Optional.of("contracts.from-missing"), terms(null, null).objection());
    }

    @Test
    void the_last_day_may_be_the_first_and_not_before() {
        assertEquals(Optional.empty(), terms(MARCH, MARCH).objection());
        assertEquals(
                Optional.of("contracts.to-before-from"),
                terms(MARCH, MARCH.minusDays(1)).objection());
    }

    @Test
    void two_contracts_that_share_one_day_overlap() {
        Terms spring = terms(MARCH, MARCH.plusDays(30));

        assertTrue(spring.overlaps(terms(MARCH.plusDays(30), null)));
        assertFalse(spring.overlaps(terms(MARCH.plusDays(31), null)));
        assertTrue(terms(MARCH, null).overlaps(terms(MARCH.plusYears(5), null)));
    }

    @Test
    void the_same_two_people_may_work_at_two_sites_at_once() {
        assertFalse(terms(MARCH, null).overlaps(new Terms(1, 2, "Harbour", MARCH, null)));
        assertTrue(terms(MARCH, null).overlaps(new Terms(1, 2, " riverside ", MARCH, null)));
        assertFalse(terms(MARCH, null).overlaps(new Terms(3, 2, "Riverside", MARCH, null)));
    }

    @Property
    void overlapping_is_mutual_and_means_a_day_in_common(
            @ForAll @IntRange(max = 40) int a,
            @ForAll @IntRange(max = 20) int long1,
            @ForAll @IntRange(max = 40) int b,
            @ForAll @IntRange(max = 20) int long2) {
        Terms one = terms(MARCH.plusDays(a), MARCH.plusDays(a + long1));
        Terms two = terms(MARCH.plusDays(b), MARCH.plusDays(b + long2));
        boolean common = one.from()
                .datesUntil(one.to().plusDays(1))
                .anyMatch(day -> !day.isBefore(two.from()) && !day.isAfter(two.to()));

        assertEquals(common, one.overlaps(two));
        assertEquals(common, two.overlaps(one));
    }
}
