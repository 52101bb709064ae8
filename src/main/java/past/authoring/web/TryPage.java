package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import past.authoring.trial.CaseTrial;
import past.authoring.trial.QuizTrial;
import past.authoring.trial.Trials;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.people.WhoIsAsking;
import past.platform.Words;

/** A draft quiz or case as learners meet it; the address or the form carries everything, the server keeps nothing. */
@Named
@RequestScoped
public class TryPage {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Trials trials;

    @Inject
    private Editions editions;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private boolean submitted;
    private long seed;
    private QuizTrial quiz;
    private CaseTrial play;
    private boolean looked;

    /** Scores what was answered; the page shows the result. */
    public void score() {
        submitted = true;
        looked = false; // the form itself looked already, before it knew of the answers
    }

    public QuizTrial getQuiz() {
        look();
        return quiz;
    }

    public CaseTrial getPlay() {
        look();
        return play;
    }

    private void look() {
        if (looked) {
            return;
        }
        looked = true;
        String path = getPath();
        if (path.startsWith("quizzes/")) {
            quiz = trials.quiz(who.get(), path, getSeed(), getPassMark(), submitted ? this::sent : null)
                    .orElse(null);
        } else if (path.startsWith("scenarios/")) {
            play = trials.play(who.get(), path, getChosen()).orElse(null);
        }
    }

    private List<String> sent(String item) {
        String[] values = request.getParameterValues("a-" + item);
        return values == null ? List.of() : List.of(values);
    }

    public int getPassMark() {
        return editions.content(editions.current()).only(Programme.class).passMark();
    }

    public String getPath() {
        String path = request.getParameter("path");
        return path == null ? "" : path;
    }

    /** What this draw depends on; the form sends it back. */
    public long getSeed() {
        if (seed == 0) {
            String sent = request.getParameter("seed");
            seed = sent != null && sent.matches("\\d{1,9}") ? Long.parseLong(sent) : 1 + RANDOM.nextInt(999_999_999);
        }
        return seed;
    }

    public List<String> getChosen() {
        String chosen = request.getParameter("chosen");
        return chosen == null || chosen.isEmpty() ? List.of() : List.of(chosen.split(","));
    }

    /** The choices without the last one. */
    public String getOneBack() {
        List<String> chosen = getChosen();
        return String.join(",", chosen.subList(0, Math.max(0, chosen.size() - 1)));
    }

    public String getTitle() {
        look();
        return Words.say("authoring", "try.title", play == null ? getPath() : play.title());
    }

    public String getResult() {
        return quiz == null || quiz.result() == null
                ? ""
                : Words.say(
                        "authoring",
                        "try.result",
                        quiz.result().percent(),
                        quiz.result().passMark());
    }
}
