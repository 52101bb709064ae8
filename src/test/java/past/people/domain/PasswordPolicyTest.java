package past.people.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    private static Optional<String> objection(String password) {
        return PasswordPolicy.objection(password, "maya.rosen@clinic.example", "Maya Rosen");
    }

    @Test
    void a_passphrase_with_spaces_is_welcome() {
        assertEquals(Optional.empty(), objection("a lantern under the walnut tree"));
    }

    @Test
    void every_script_counts_by_its_characters_and_not_by_its_bytes() {
        assertEquals(Optional.empty(), objection("夜明け前の静かな海と白い月"));
        assertEquals(Optional.of("password.short"), objection("静かな海と白い月"));
        assertEquals(Optional.of("password.short"), objection("🌊🌙⛵🐚🌾🪁🎐🍵🧵🪡🕯"));
    }

    @Test
    void eleven_characters_are_too_few_and_twelve_are_enough() {
        assertEquals(Optional.of("password.short"), objection("elevenchars"));
        assertEquals(Optional.empty(), objection("twelve chars"));
        assertEquals(Optional.of("password.short"), objection(null));
    }

    @Test
    void the_work_of_hashing_is_bounded() {
        assertEquals(Optional.empty(), objection("ab cd ef ".repeat(28)));
        assertEquals(Optional.of("password.long"), objection("ab cd ef ".repeat(29)));
    }

    @Test
    void few_different_characters_are_easy_to_guess() {
        assertEquals(Optional.of("password.monotone"), objection("aaaaaaaaaaaa"));
        assertEquals(Optional.of("password.monotone"), objection("abababababababab"));
    }

    @Test
    void one_s_own_name_and_address_are_no_secret() {
        assertEquals(Optional.of("password.yours"), objection("maya.rosen@clinic.example"));
        assertEquals(Optional.of("password.yours"), objection("Maya.Rosen2026"));
        assertEquals(
                Optional.of("password.yours"),
                PasswordPolicy.objection("Leopold Bloomfield", "l@x.example", "leopold bloomfield"));
        assertEquals(Optional.empty(), objection("maya.rosen likes long walks"));
    }
}
