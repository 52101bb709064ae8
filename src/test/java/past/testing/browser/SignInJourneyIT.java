package past.testing.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The front door. */
class SignInJourneyIT extends Journey {

    @Test
    void a_wrong_password_is_refused_in_words_and_the_address_is_kept() {
        go("people/signin");
        mustBeClean();
        screens("signin");

        fill("E-mail", "maya@past.example");
        fill("Password", "not the password");
        find("#go").click();

        find("[role=alert], .problem, .notice");
        assertTrue(field("E-mail").getDomProperty("value").startsWith("maya@"));
        mustBeClean();
    }
}
