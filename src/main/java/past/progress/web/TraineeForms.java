package past.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import past.competency.Competencies;
import past.competency.EntrustmentDecision;
import past.competency.Lowering;
import past.competency.Observation;
import past.competency.Observations;
import past.competency.SignOffs;
import past.competency.domain.Activity;
import past.competency.domain.Objection;
import past.competency.web.CompetencyWords;
import past.people.WhoIsAsking;
import past.people.web.When;
import past.platform.web.Notice;

/** What a supervisor records on a trainee's page: an observation, a lowered level. What was typed stays when it is refused. */
@Named
@RequestScoped
public class TraineeForms {

    @Inject
    private WhoIsAsking who;

    @Inject
    private TraineePage page;

    @Inject
    private Observations observations;

    @Inject
    private Lowering lowering;

    @Inject
    private CompetencyWords words;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private List<Objection> objections = List.of();
    private String lowerMessage;

    /** Records the observation that was typed. */
    public String observe() {
        objections = observations.record(who.get(), trainee(), ObservationFields.read(request), getRequestKey());
        return objections.isEmpty() ? Notice.at(here(), "competency", "observed") : null;
    }

    /** Lowers a level. */
    public String lower() {
        String[] shown = typed("lower-competency").split(":");
        String to = typed("lower-to");
        if (shown.length != 2 || !shown[1].matches("[1-4]") || !to.matches("[1-4]")) {
            lowerMessage = words.say("rule.missing", words.say("field.competency"));
            return null;
        }
        String password = request.getParameter("password");
        SignOffs.Answer answer = lowering.lower(
                who.get(),
                trainee(),
                new Lowering.Form(
                        shown[0],
                        Integer.parseInt(shown[1]),
                        Integer.parseInt(to),
                        typed("lower-reason"),
                        getRequestKey()),
                password == null ? "" : password);
        if (answer.outcome().decided()) {
            return Notice.at(here(), "competency", "lowered");
        }
        lowerMessage = answer.outcome() == SignOffs.Outcome.NOT_ALLOWED
                ? words.objections(answer.objections())
                : words.say(answer.outcome().key());
        return null;
    }

    private long trainee() {
        return page.getView().trainee().id();
    }

    private String here() {
        return "/progress/trainee?id=" + trainee();
    }

    /** A competency with the level shown, as one form value. */
    public String shown(Competencies.Row row) {
        return row.competency().code() + ":" + row.level();
    }

    public List<Objection> getObjections() {
        return objections;
    }

    /** Whether the form of an observation stands open. */
    public boolean isObserving() {
        return !objections.isEmpty() || !typed("competency").isEmpty();
    }

    public String getLowerMessage() {
        return lowerMessage;
    }

    public List<Activity> getActivities() {
        return List.of(Activity.values());
    }

    public int getRemarkLength() {
        return Observation.REMARK;
    }

    public int getReasonLength() {
        return EntrustmentDecision.REASON;
    }

    /** One form, one record; kept when the page comes back with a message. */
    public String getRequestKey() {
        String key = typed("requestKey");
        return key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString();
    }

    /** The value of a field as typed. */
    public String typed(String name) {
        return ObservationFields.text(request, name);
    }

    /** The day as typed, else today. */
    public String getDay() {
        return typed("day").isEmpty() ? when.getToday().toString() : typed("day");
    }
}
