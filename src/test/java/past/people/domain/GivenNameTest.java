package past.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GivenNameTest {

    @Test
    void titles_are_not_how_people_are_greeted() {
        assertEquals("Maya", GivenName.of("Maya Rosen"));
        assertEquals("Amara", GivenName.of("  Dr. Amara  Okafor "));
        assertEquals("Karin", GivenName.of("Prof Dr Karin Lindqvist"));
        assertEquals("Prince", GivenName.of("Prince"));
    }

    @Test
    void a_name_of_titles_alone_stays_and_a_long_one_is_cut() {
        assertEquals("Dr.", GivenName.of("Dr."));
        assertEquals(GivenName.MAX, GivenName.of("x".repeat(100)).length());
    }
}
