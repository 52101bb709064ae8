package past.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractRowTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private static ContractRow until(LocalDate last) {
        return new ContractRow(1, 2, "Dr Okafor", 3, "Maya", "Riverside", FIRST, last);
    }

    @Test
    void the_first_and_the_last_day_are_covered() {
        ContractRow row = until(FIRST.plusDays(10));

        assertFalse(row.covers(FIRST.minusDays(1)));
        assertTrue(row.covers(FIRST));
        assertTrue(row.covers(FIRST.plusDays(10)));
        assertFalse(row.covers(FIRST.plusDays(11)));
    }

    @Test
    void an_open_contract_covers_every_later_day() {
        assertTrue(until(null).covers(FIRST.plusYears(40)));
        assertFalse(until(null).covers(FIRST.minusDays(1)));
    }
}
