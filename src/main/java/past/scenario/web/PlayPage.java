package past.scenario.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import past.curriculum.domain.Lines;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.curriculum.web.SourceLabel;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.platform.web.Notice;
import past.scenario.ScenarioPlay.Mode;
import past.scenario.ScenarioPlays;
import past.scenario.ScenarioPlays.Outcome;
import past.scenario.ScenarioPlays.View;
import past.scenario.domain.Play;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

/**
 * One moment of a play: a scene to decide, the consequence of a decision, or the ending. Which moment is in the address
 * ({@code at}, the number of decisions that lie behind the reader), so reload and the back button show what they should.
 */
@Named
@RequestScoped
public class PlayPage {

    @Inject
    private ScenarioPlays plays;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private View view;
    private String message;
    private boolean tried;

    /** An option as it is shown; {@code number} is its key on the keyboard. */
    public record OptionView(int number, String id, String html, boolean chosen) {}

    /** A variable of the client's state; {@code kind} is the colour of its bar. */
    public record Meter(String label, int value, int change, String kind) {}

    public long getId() {
        return number("id", 0);
    }

    public View getView() {
        if (view == null) {
            view = plays.view(who.get(), getId());
        }
        return view;
    }

    public Play getPlay() {
        return getView().play();
    }

    public Scenario getScenario() {
        return getPlay().scenario();
    }

    public boolean isScored() {
        return getView().mode() == Mode.SCORED;
    }

    /** The moment shown. Without one in the address: where the player stopped, with the last consequence once more. */
    public int getAt() {
        int made = getPlay().steps().size();
        int last = getPlay().over() ? made : Math.max(0, made - 1);
        return (int) Math.min(made, number("at", last));
    }

    private long number(String name, int absent) {
        String text = request.getParameter(name);
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : absent;
    }

    /** decide, consequence or ending. */
    public String getMoment() {
        if (getAt() < getPlay().steps().size()) {
            return "consequence";
        }
        return getPlay().over() ? "ending" : "decide";
    }

    /** The scene of this moment. */
    public Scene getScene() {
        return getMoment().equals("consequence")
                ? getStep().scene()
                : getPlay().scene().orElseThrow();
    }

    /** The decision of this moment, once it is made. */
    public Play.Step getStep() {
        return getPlay().steps().get(getAt());
    }

    /** How the play ended. */
    public Scenario.Ending getEnding() {
        return getPlay().ending().orElseThrow();
    }

    /** Whether the setup is shown before the scene. */
    public boolean isFirst() {
        return getAt() == 0;
    }

    public String html(String markdown) {
        return Markdown.html(markdown, new CitationNumbers());
    }

    public String inline(String markdown) {
        return Markdown.inline(markdown);
    }

    /** The options in this play's order. */
    public List<OptionView> getOptions() {
        String chosen = getMoment().equals("consequence") ? getStep().option().id() : request.getParameter("option");
        List<OptionView> options = new ArrayList<>();
        for (Scene.Option option : getView().options(getScene())) {
            options.add(new OptionView(
                    options.size() + 1,
                    option.id(),
                    Markdown.inline(option.text()),
                    option.id().equals(chosen)));
        }
        return options;
    }

    /** What was typed as reason and not stored yet. */
    public String getReason() {
        String reason = request.getParameter("reason");
        return reason == null ? "" : reason;
    }

    /** The player's own words at this decision. */
    public String getReasonGiven() {
        return getView().reasons().get(getAt());
    }

    public List<SourceLabel> getSources() {
        return SourceLabel.of(getView().content(), getStep().option().sources());
    }

    /** The rules that a critical choice broke. */
    public List<Lines.Line> getBroken() {
        return getPlay().critical().stream()
                .flatMap(step -> step.option().breaks().stream())
                .flatMap(code -> getView().content().only(Lines.class).line(code).stream())
                .toList();
    }

    /** The decisions that lie behind this moment, the one whose consequence is shown included. */
    public List<Play.Step> getPath() {
        int shown = getMoment().equals("consequence") ? getAt() + 1 : getAt();
        return getPlay().steps().subList(0, shown);
    }

    /** How the client is at this moment. */
    public List<Meter> getMeters() {
        List<Play.Step> path = getPath();
        Map<String, Integer> now = path.isEmpty()
                ? Play.begin(getScenario()).state()
                : path.get(path.size() - 1).state();
        Map<String, Integer> before = path.size() < 2
                ? Play.begin(getScenario()).state()
                : path.get(path.size() - 2).state();
        return getScenario().state().stream()
                .map(one -> new Meter(
                        one.label(),
                        now.get(one.name()),
                        now.get(one.name()) - before.get(one.name()),
                        one.goodHigh() ? "sage" : "amber"))
                .toList();
    }

    /** What has to be said before the decision can be made; null when nothing has. */
    public String getMessage() {
        return message;
    }

    /**
     * A decision for a moment that is decided already (sent twice, another tab, the back button) has no button on the
     * page any more that would carry it; it is answered here, so that nobody believes that a second choice was taken.
     */
    public void decideLate() throws IOException {
        if (!tried && request.getParameter("decide") != null && getMoment().equals("consequence")) {
            String outcome = decide();
            if (outcome != null) {
                FacesContext faces = FacesContext.getCurrentInstance();
                faces.getExternalContext()
                        .redirect(request.getContextPath() + outcome.replace("&faces-redirect=true", ""));
                faces.responseComplete();
            }
        }
    }

    /** Makes the decision of this moment. */
    public String decide() {
        tried = true;
        String option = request.getParameter("option");
        if (option == null || option.isBlank()) {
            message = Words.say("scenario", "play.choose");
            return null;
        }
        int at = (int) number("at", 0);
        Outcome outcome = plays.decide(who.get(), getId(), at, option, getReason());
        view = null;
        switch (outcome) {
            case TOO_SOON:
                message = Words.say("scenario", "play.too-soon");
                return null;
            case OTHER:
                return Notice.at(here(at), "scenario", "decided-before");
            default:
                return here(at) + "&faces-redirect=true";
        }
    }

    /** Saves the debrief; the way without scripts. */
    public String saveDebrief() {
        for (int i = 0; i < getScenario().questions().size(); i++) {
            String answer = request.getParameter("debrief-" + i);
            if (answer != null) {
                plays.debrief(who.get(), getId(), i, answer);
            }
        }
        return Notice.at(here(getPlay().steps().size()), "scenario", "debrief-saved");
    }

    private String here(int at) {
        return "/scenario/play?id=" + getId() + "&at=" + at;
    }
}
