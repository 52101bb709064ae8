package past.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import past.curriculum.domain.Programme;
import past.people.WhoIsAsking;
import past.platform.web.Notice;
import past.quiz.QuizAttempts;
import past.quiz.QuizRecords.AttemptRow;

/** Before an attempt: what it asks, what passing takes, what was tried so far. */
@Named
@RequestScoped
public class QuizPage {

    @Inject
    private QuizAttempts attempts;

    @Inject
    private LessonTitles titles;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Optional<QuizAttempts.Intro> intro;

    /** Code of the lesson in the address; empty if there is none. */
    public String getLesson() {
        String lesson = request.getParameter("lesson");
        return lesson != null && lesson.matches("[A-Z][A-Z0-9]{0,15}") ? lesson : "";
    }

    /** The quiz, or null while it is in preparation. */
    public QuizAttempts.Intro getIntro() {
        if (intro == null) {
            intro = attempts.intro(who.get(), getLesson());
        }
        return intro.orElse(null);
    }

    /** The attempt to go on with, or null. */
    public AttemptRow getOpen() {
        return getIntro().open().orElse(null);
    }

    public String getTitle() {
        return titles.of(who.get(), getLesson());
    }

    /** The module of the lesson, or null. */
    public Programme.Module getModule() {
        return titles.moduleOf(who.get(), getLesson());
    }

    /** One form, one attempt. */
    public String getRequestKey() {
        return UUID.randomUUID().toString();
    }

    /** Begins an attempt or goes on with the open one. */
    public String begin() {
        String key = request.getParameter("requestKey");
        if (key == null || !key.matches("[0-9a-f-]{36}")) {
            return here("again");
        }
        return attempts.start(who.get(), getLesson(), key)
                .map(id -> "/quiz/attempt?faces-redirect=true&id=" + id)
                .orElse(here("closed"));
    }

    private String here(String said) {
        return Notice.at("/quiz/quiz?lesson=" + getLesson(), "quiz", said);
    }
}
