package past.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.quiz.QuizAttempts;
import past.quiz.QuizAttempts.Intro;
import past.quiz.QuizRecords.AttemptRow;
import past.quiz.QuizSheets;
import past.quiz.QuizSheets.Sheet;

/** What an attempt came to, with the reason behind every option, in the words of the edition it was taken in. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private QuizAttempts attempts;

    @Inject
    private QuizSheets sheets;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Sheet sheet;
    private List<ItemView> items;
    private Intro intro;

    public Sheet getSheet() {
        if (sheet == null) {
            String id = request.getParameter("id");
            sheet = sheets.sheet(who.get(), id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
        }
        return sheet;
    }

    /** An open attempt has no result yet. */
    public void toAttempt() throws IOException {
        if (getAttempt().open()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(request.getContextPath() + "/quiz/attempt?id="
                            + getAttempt().id());
            faces.responseComplete();
        }
    }

    public AttemptRow getAttempt() {
        return getSheet().attempt();
    }

    public List<ItemView> getItems() {
        if (items == null) {
            items = ItemView.of(getSheet());
        }
        return items;
    }

    public String getTitle() {
        return LessonTitles.of(getSheet().content(), getAttempt().code());
    }

    /** passed, below_mark, critical_missed or below_mark_and_critical_missed, as it was decided then. */
    public String getVerdict() {
        AttemptRow row = getAttempt();
        boolean reached = row.percent() >= row.passMark();
        String verdict = row.passed()
                ? "passed"
                : row.criticalMissed() ? reached ? "critical_missed" : "below_mark_and_critical_missed" : "below_mark";
        return verdict.toLowerCase(Locale.ROOT);
    }

    /** The result in a sentence. */
    public String getSentence() {
        return Words.say(
                "quiz",
                "result." + getVerdict(),
                getAttempt().percent(),
                getAttempt().passMark(),
                getItems().stream()
                        .filter(item -> item.critical() && item.score() < 1)
                        .map(item -> String.valueOf(item.place()))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
    }

    /** What comes next with this quiz; null once the quiz is no longer offered. */
    public Intro getIntro() {
        if (intro == null) {
            intro = attempts.intro(who.get(), getAttempt().code()).orElse(null);
        }
        return intro;
    }
}
