package past.people.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DevicesTest {

    @Test
    void a_device_is_called_what_its_owner_would_call_it() {
        assertEquals(
                "Safari on iPhone",
                Devices.name(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                                + " Version/18.1 Mobile/15E148 Safari/604.1"));
        assertEquals(
                "Firefox on Linux",
                Devices.name("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"));
        assertEquals("Unknown browser", Devices.name(null));
        assertEquals("Browser", Devices.name("curl/8.1"));
    }
}
