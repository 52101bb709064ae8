package past.lesson.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import past.lesson.LessonNotes;
import past.lesson.LessonReadings;
import past.lesson.SelfChecks;
import past.people.WhoIsAsking;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/**
 * The forms of a lesson page, for browsers with scripts and without: marked as read, a self-check answered, a note
 * kept. Each ends in a redirect back to the place in the lesson.
 */
@WebServlet(urlPatterns = {LessonForms.READ, LessonForms.CHECK, LessonForms.NOTE})
public class LessonForms extends HttpServlet {

    static final String READ = "/lesson/read";
    static final String CHECK = "/lesson/check";
    static final String NOTE = "/lesson/note";

    /** Request attribute with a note that could not be stored. */
    static final String TYPED = "past.lesson.typed";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient WhoIsAsking who;

    @Inject
    private transient LessonReadings readings;

    @Inject
    private transient SelfChecks checks;

    @Inject
    private transient LessonNotes notes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        String lesson = parameter(request, "lesson", "[A-Z0-9]{2,20}");
        String edition = parameter(request, "edition", "\\d{1,6}");
        Answer answer;
        try {
            answer = lesson == null || edition == null
                    ? null
                    : answer(request, who.get(), lesson, Integer.parseInt(edition));
        } catch (Refused no) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (answer == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String to = "/lesson/lesson?code=" + lesson + "&edition=" + edition + answer.query();
        if (answer.typed() != null) {
            request.setAttribute(TYPED, answer.typed());
            request.getRequestDispatcher(to).forward(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + to + "#" + answer.place());
    }

    /** @param typed a text that could not be stored and is shown again; null when all went well */
    private record Answer(String query, String place, String typed) {}

    /** Does what the form asks; null for a form that is none of ours. */
    private Answer answer(HttpServletRequest request, Asking asking, String lesson, int edition) {
        switch (request.getServletPath()) {
            case READ:
                readings.finish(asking, lesson, edition);
                return new Answer("&said=lesson:read", "finish", null);
            case NOTE:
                return note(request, asking, lesson);
            default:
                return check(request, asking, lesson, edition);
        }
    }

    private Answer note(HttpServletRequest request, Asking asking, String lesson) {
        String text = request.getParameter("text");
        String version = parameter(request, "version", "\\d{1,9}");
        if (text == null || version == null) {
            return null;
        }
        String typed = text.replace("\r\n", "\n");
        LessonNotes.Saved saved = notes.save(asking, lesson, typed, Integer.parseInt(version));
        return saved.done()
                ? new Answer("&said=lesson:note", "notes", null)
                : new Answer("&said=lesson:" + saved.reasonKey(), "notes", typed);
    }

    private Answer check(HttpServletRequest request, Asking asking, String lesson, int edition) {
        String check = parameter(request, "check", "[A-Za-z0-9-]{1,60}");
        String chosen = parameter(request, "chosen", "\\d");
        String key = parameter(request, "request", "[A-Za-z0-9-]{8,36}");
        if (check == null || chosen == null || key == null) {
            return null;
        }
        if (asking.is(Role.TRAINEE)) {
            checks.answer(asking, lesson, edition, check, Integer.parseInt(chosen), key + "-" + check + "-" + chosen);
        }
        return new Answer("&tried=" + check + "." + chosen, check, null);
    }

    private static String parameter(HttpServletRequest request, String name, String form) {
        String value = request.getParameter(name);
        return value != null && value.matches(form) ? value : null;
    }
}
