package past.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import past.competency.Competencies;
import past.competency.EntrustmentDecision;
import past.competency.Lowering;
import past.competency.Observation;
import past.competency.Observations;
import past.competency.SignOffs;
import past.competency.domain.Activity;
import past.competency.domain.Objection;
import past.competency.web.CompetencyWords;
import past.curriculum.Content;
import past.curriculum.domain.Programme;
import past.lesson.domain.Lesson;
import past.people.ContractRow;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.people.web.When;
import past.platform.Words;
import past.platform.web.Notice;
import past.progress.Trainees;

/** One trainee, for their supervisors and the programme lead; a supervisor records observations and lowers levels here. */
@Named
@RequestScoped
public class TraineePage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Trainees trainees;

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

    private Trainees.View view;
    private List<Objection> objections = List.of();
    private String lowerMessage;

    @PostConstruct
    void load() {
        String id = typed("id");
        if (!id.matches("\\d{1,18}")) {
            throw new Refused("person");
        }
        view = trainees.view(who.get(), Long.parseLong(id));
    }

    /** Records the observation that was typed. */
    public String observe() {
        objections =
                observations.record(who.get(), view.trainee().id(), ObservationFields.read(request), getRequestKey());
        return objections.isEmpty() ? Notice.at(here(), "competency", "observed") : null;
    }

    /** Lowers a level. */
    public String lower() {
        String code = typed("lower-competency");
        String to = typed("lower-to");
        Competencies.Row row = view.competencies().row(code).orElse(null);
        if (row == null || !to.matches("[1-4]")) {
            lowerMessage = words.say("rule.missing", words.say("field.competency"));
            return null;
        }
        String password = request.getParameter("password");
        SignOffs.Answer answer = lowering.lower(
                who.get(),
                view.trainee().id(),
                new Lowering.Form(code, row.level(), Integer.parseInt(to), typed("lower-reason"), getRequestKey()),
                password == null ? "" : password);
        if (answer.outcome().decided()) {
            return Notice.at(here(), "competency", "lowered");
        }
        lowerMessage = answer.outcome() == SignOffs.Outcome.NOT_ALLOWED
                ? words.objections(answer.objections())
                : words.say(answer.outcome().key());
        return null;
    }

    private String here() {
        return "/progress/trainee?id=" + view.trainee().id();
    }

    public Trainees.View getView() {
        return view;
    }

    public Content getContent() {
        return view.competencies().content();
    }

    public Programme getProgramme() {
        return getContent().only(Programme.class);
    }

    /** A lesson of the trainee's edition. */
    public Lesson lesson(String code) {
        return getContent().find(Lesson.class, code).orElse(null);
    }

    /** Lessons read of a module. */
    public int read(Programme.Module module) {
        return view.reading().read(module.lessons());
    }

    /** Competencies above the first level, and those that wait for a signature. */
    public List<Competencies.Row> getMoved() {
        return view.competencies().rows().stream()
                .filter(row ->
                        row.level() > 1 || row.open() != null || row.evidence().any())
                .toList();
    }

    /** Levels that can be lowered. */
    public List<Competencies.Row> getLowerable() {
        return view.competencies().rows().stream()
                .filter(row -> row.level() > 1)
                .toList();
    }

    /** Contracts in force today in one line. */
    public String getContracts() {
        return view.contracts().stream()
                .filter(one -> one.covers(when.getToday()))
                .map(one -> say("trainee.contract", one.supervisorName(), one.site()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** All contracts, for the lead. */
    public List<ContractRow> getAllContracts() {
        return view.contracts();
    }

    /** The area of the rail: the desk of a supervisor, the cohorts of a lead. */
    public String getArea() {
        return who.get().is(Role.SUPERVISOR) ? "trainees" : "cohorts";
    }

    public List<Objection> getObjections() {
        return objections;
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

    /** A sentence of this feature. */
    public String say(String key, Object... arguments) {
        return Words.say("progress", key, arguments);
    }
}
