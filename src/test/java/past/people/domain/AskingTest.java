package past.people.domain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingTest {

    private static Asking with(Role... roles) {
        return new Asking(7, "Leah Stone", Set.of(roles), ZoneOffset.UTC);
    }

    @Test
    void one_of_the_roles_is_enough() {
        Asking leah = with(Role.LEAD, Role.SUPERVISOR);

        assertTrue(leah.is(Role.LEAD));
        assertFalse(leah.is(Role.TRAINEE));
        assertDoesNotThrow(() -> leah.must(Role.TRAINEE, Role.SUPERVISOR));
    }

    @Test
    void without_any_of_them_the_person_is_refused() {
        assertEquals(
                "role",
                assertThrows(Refused.class, () -> with(Role.AUTHOR).must(Role.LEAD))
                        .getMessage());
        assertThrows(Refused.class, () -> with().must(Role.values()));
        assertThrows(Refused.class, () -> with(Role.values()).must());
    }

    @Test
    void what_belongs_to_somebody_else_is_refused_whatever_the_role() {
        assertDoesNotThrow(() -> with().mustBe(7));
        assertThrows(Refused.class, () -> with(Role.values()).mustBe(8));
    }

    @Test
    void roles_that_change_later_do_not_change_who_is_asking_now() {
        Set<Role> roles = EnumSet.of(Role.TRAINEE);
        Asking asking = new Asking(7, "Maya", roles, ZoneOffset.UTC);

        roles.add(Role.LEAD);

        assertFalse(asking.is(Role.LEAD));
    }
}
