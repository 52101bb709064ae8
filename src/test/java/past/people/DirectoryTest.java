package past.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DirectoryTest {

    @Test
    void signs_that_mean_something_to_the_database_are_looked_for_as_they_are() {
        assertEquals("%", Directory.like(null).replace("%%", "%"));
        assertEquals("%maya%", Directory.like(" Maya "));
        assertEquals("%100!%!_of!!%", Directory.like("100%_of!"));
    }
}
