package past.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import past.people.domain.Role;
import past.platform.domain.Days;

/** What a form sent, read without trusting it: what makes no sense is as if it had not been sent. */
final class Sent {

    private final HttpServletRequest request;

    Sent(HttpServletRequest request) {
        this.request = request;
    }

    /** Empty when it was not sent. */
    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Null when it is no date. */
    LocalDate day(String name) {
        return Days.read(text(name)).orElse(null);
    }

    /** True if something was sent that is no date, so that it is not taken for an open end. */
    boolean noDay(String name) {
        return !text(name).isEmpty() && day(name) == null;
    }

    /** Null when it is no number of a row. */
    Long id(String name) {
        return text(name).matches("\\d{1,18}") ? Long.valueOf(text(name)) : null;
    }

    /** The numbers of all ticked rows. */
    List<Long> ids(String name) {
        return all(name)
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
    }

    /** The ticked roles. */
    Set<Role> roles(String name) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (all(name).anyMatch(role.name()::equals)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private java.util.stream.Stream<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? java.util.stream.Stream.empty() : Arrays.stream(values);
    }
}
