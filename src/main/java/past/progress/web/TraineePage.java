package past.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import past.competency.Competencies;
import past.competency.DecisionRow;
import past.curriculum.Content;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.lesson.domain.Lesson;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.people.web.When;
import past.platform.Words;
import past.progress.Trainees;
import past.scenario.domain.Scenario;

/** One trainee, for their supervisors and the programme lead; what is recorded here goes through {@link TraineeForms}. */
@Named
@RequestScoped
public class TraineePage {

    private static final int LATEST = 6;

    @Inject
    private WhoIsAsking who;

    @Inject
    private Trainees trainees;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private Trainees.View view;

    @PostConstruct
    void load() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new Refused("person");
        }
        view = trainees.view(who.get(), Long.parseLong(id));
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

    /** What a case is called in the trainee's edition. */
    public String caseTitle(String code) {
        return getContent().find(Scenario.class, code).map(Scenario::title).orElse(code);
    }

    /** Lessons read of a module. */
    public int read(Programme.Module module) {
        return view.reading().read(module.lessons());
    }

    /** Competencies above the first level, and those that wait for a signature. */
    public List<Competencies.Row> getMoved() {
        return view.competencies().rows().stream()
                .filter(row -> row.level() > 1
                        || row.open() != null
                        || row.evidence().days() > 0
                        || row.next().metRows() > 0)
                .toList();
    }

    /** Competencies with an observation form. */
    public List<Competency> getForms() {
        return getContent().all(Competency.class).stream()
                .filter(one -> one.observation() != null)
                .toList();
    }

    /** The latest decisions. */
    public List<DecisionRow> getLatest() {
        List<DecisionRow> all = view.competencies().decisions();
        return all.subList(0, Math.min(LATEST, all.size()));
    }

    /** The decisions before those. */
    public List<DecisionRow> getEarlier() {
        List<DecisionRow> all = view.competencies().decisions();
        return all.subList(Math.min(LATEST, all.size()), all.size());
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

    /** The area of the rail: own trainees of a supervisor, the cohorts of a lead. */
    public String getArea() {
        return view.supervised() ? "trainees" : "cohorts";
    }

    /** A sentence of this feature. */
    public String say(String key, Object... arguments) {
        return Words.say("progress", key, arguments);
    }
}
