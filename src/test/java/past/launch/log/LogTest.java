package past.launch.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogTest {

    private final RuntimeException quoting = new IllegalStateException(
            "Row refused", new SQLException("Unique index violation: ('ann@example.org')", "23505"));

    @Test
    void an_error_in_use_shows_its_place_and_state_but_not_what_somebody_typed() {
        String trace = Traces.of(quoting, false);

        assertFalse(trace.contains("ann@example.org"));
        assertFalse(trace.contains("Row refused"));
        assertTrue(trace.startsWith("java.lang.IllegalStateException\n  at past.launch.log.LogTest"));
        assertTrue(
                Traces.of(new SQLException("x", "23505"), false).startsWith("java.sql.SQLException (SQL state 23505)"));
    }

    @Test
    void a_message_of_the_server_loses_the_error_it_quotes() {
        assertEquals(
                "Local Exception Stack: org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException",
                Traces.message(
                        "Local Exception Stack: org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException: 'ann@example.org'\n"
                                + "Call: INSERT",
                        false));
    }

    @Test
    void a_failed_start_names_the_innermost_reason() {
        assertEquals(
                "java.lang.IllegalStateException: Migration V3 failed",
                Traces.lastCause("StandardWrapper.Throwable\njava.lang.RuntimeException: x\n\tat past.X.y(X.java:1)\n"
                        + "Caused by: java.lang.IllegalStateException: Migration V3 failed"));
        assertEquals(
                "java.sql.SQLException: a",
                Traces.root(new RuntimeException(new SQLException("a"))).toString());
    }

    @Test
    void json_is_one_line_and_escapes_what_it_holds() {
        LogLine line = new LogLine(Instant.EPOCH, "INFO", "past", "a \"b\"\n\tc \\", "");

        assertEquals(
                "{\"time\":\"1970-01-01T00:00:00Z\",\"level\":\"INFO\",\"logger\":\"past\","
                        + "\"message\":\"a \\\"b\\\"\\n\\u0009c \\\\\"}",
                line.asJson());
    }
}
