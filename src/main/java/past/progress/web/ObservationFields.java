package past.progress.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import past.competency.Observations;
import past.competency.domain.Activity;
import past.platform.domain.Days;

/** The form of an observation as it was typed. */
final class ObservationFields {

    private ObservationFields() {}

    /** What was typed; a field that cannot be read is empty, and the use case says so. */
    static Observations.Form read(HttpServletRequest request) {
        String activity = text(request, "activity");
        String level = text(request, "level");
        return new Observations.Form(
                text(request, "competency"),
                Days.read(text(request, "day")).orElse(null),
                Arrays.stream(Activity.values())
                        .filter(one -> one.name().equals(activity))
                        .findFirst()
                        .orElse(null),
                text(request, "went-well"),
                text(request, "went-well-too"),
                text(request, "to-change"),
                level.matches("[1-4]") ? Integer.parseInt(level) : 0,
                text(request, "next-step"));
    }

    static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
