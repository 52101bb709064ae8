package past.scenario.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import past.curriculum.domain.Competency;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.platform.web.Notice;
import past.scenario.CaseList;
import past.scenario.ScenarioPlay.Mode;
import past.scenario.ScenarioPlays;
import past.scenario.ScenarioRecords.PlayRow;

/** Before a case: what it touches, what to read first, and which way to play it. */
@Named
@RequestScoped
public class IntroPage {

    @Inject
    private CaseList cases;

    @Inject
    private ScenarioPlays plays;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Optional<CaseList.Intro> intro;

    /** Code of the case in the address; empty if there is none. */
    public String getCode() {
        String code = request.getParameter("code");
        return code != null && code.matches("[A-Z][A-Z0-9]{1,15}") ? code : "";
    }

    /** The case, or null while it is in preparation. */
    public CaseList.Intro getIntro() {
        if (intro == null) {
            intro = cases.intro(who.get(), getCode());
        }
        return intro.orElse(null);
    }

    public String getSetup() {
        return Markdown.html(getIntro().scenario().setup(), new CitationNumbers());
    }

    /** A lesson to read first. */
    public record LessonName(String code, String title) {}

    public List<LessonName> getLessons() {
        return getIntro().scenario().lessons().stream()
                .map(code ->
                        new LessonName(code, getIntro().content().title(code).orElse(code)))
                .toList();
    }

    /** Competencies that the case measures. */
    public List<Competency> getMeasures() {
        return getIntro().scenario().measures().stream()
                .flatMap(code -> getIntro().content().find(Competency.class, code).stream())
                .toList();
    }

    public PlayRow getOpenScored() {
        return getIntro().open(Mode.SCORED).orElse(null);
    }

    public PlayRow getOpenPractice() {
        return getIntro().open(Mode.PRACTICE).orElse(null);
    }

    /** Why the scored mode is closed; empty when it is not. */
    public String getWhy() {
        return Gates.why(getIntro().gate());
    }

    /** How the counted attempts stand, in a sentence. */
    public String getUsed() {
        return Words.say(
                "scenario",
                "intro.used",
                getIntro().gate().used(),
                getIntro().gate().allowed());
    }

    /** One form, one play. */
    public String getRequestKey() {
        return UUID.randomUUID().toString();
    }

    public String practise() {
        return start(Mode.PRACTICE);
    }

    public String play() {
        return start(Mode.SCORED);
    }

    private String start(Mode mode) {
        String key = request.getParameter("requestKey");
        String here = "/scenario/intro?code=" + getCode();
        if (key == null || !key.matches("[0-9a-f-]{36}")) {
            return Notice.at(here, "scenario", "again");
        }
        return plays.start(who.get(), getCode(), mode, key + mode.name().charAt(0))
                .map(id -> "/scenario/play?faces-redirect=true&id=" + id)
                .orElse(Notice.at(here, "scenario", "closed"));
    }
}
