package past.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptFormTest {

    @Test
    void what_was_typed_comes_back_and_nothing_else() {
        KeptForm kept = KeptForm.posted(Map.of(
                "kept.path", new String[] {"/practicum/log"},
                "kept.field.learningPoint", new String[] {"Silence\nhelped."},
                "email", new String[] {"maya@past.example"}));

        assertEquals("/practicum/log", kept.path());
        assertEquals(List.of(new KeptForm.Field("learningPoint", "Silence\nhelped.")), kept.fields());
    }

    @Test
    void a_form_goes_to_a_page_of_ours_or_nowhere() {
        assertTrue(KeptForm.ownPath("/practicum/log?entry=5"));
        for (String elsewhere : List.of(
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/ /x",
                "/")) {
            assertFalse(KeptForm.ownPath(elsewhere), elsewhere);
            assertNull(KeptForm.posted(Map.of("kept.path", new String[] {elsewhere})), elsewhere);
        }
        assertFalse(KeptForm.ownPath(null));
    }
}
