package past.competency.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import past.competency.Competencies;
import past.competency.Competencies.Book;
import past.competency.Competencies.Row;
import past.competency.DecisionRow;
import past.competency.Observations;
import past.competency.RequestRow;
import past.competency.SignOffRequest;
import past.competency.SignOffRequests;
import past.competency.domain.EvidenceGate;
import past.competency.domain.Objection;
import past.lesson.domain.Lesson;
import past.library.Paper;
import past.library.Shelf;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.platform.web.Notice;
import past.scenario.domain.Scenario;

/** One competency of a trainee: what it is, what is there, what is missing, and asking for the next level. */
@Named
@RequestScoped
public class CompetencyPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Competencies competencies;

    @Inject
    private Observations observations;

    @Inject
    private SignOffRequests requests;

    @Inject
    private HttpServletRequest request;

    private Book book;
    private Row row;
    private List<Observations.Row> observed;
    private List<Objection> objections = List.of();

    @PostConstruct
    void load() {
        book = competencies.own(who.get());
        row = book.row(parameter("code")).orElseThrow(() -> new Refused("competency"));
        observed = observations.of(who.get(), who.get().id(), row.competency().code());
    }

    /** Asks for the next level. */
    public String ask() {
        String level = parameter("level");
        String key = parameter("requestKey");
        if (!level.matches("[1-5]") || !key.matches("[0-9a-f-]{36}")) {
            return Notice.at(here(), "competency", "again");
        }
        SignOffRequests.Asked asked =
                requests.ask(who.get(), row.competency().code(), Integer.parseInt(level), getSentence(), key);
        objections = asked.objections();
        return asked.done() ? Notice.at(here(), "competency", "asked") : null;
    }

    /** Takes the request back. */
    public String withdraw() {
        String id = parameter("request");
        if (!id.matches("\\d{1,18}")) {
            return Notice.at(here(), "competency", "again");
        }
        boolean done = requests.withdraw(who.get(), Long.parseLong(id));
        return Notice.at(here(), "competency", done ? "withdrawn" : "not-withdrawn");
    }

    private String here() {
        return "/competency/competency?code=" + row.competency().code();
    }

    public Book getBook() {
        return book;
    }

    public Row getRow() {
        return row;
    }

    /** What was typed, kept when the request was refused. */
    public String getSentence() {
        return parameter("sentence");
    }

    public int getSentenceLength() {
        return SignOffRequest.SENTENCE;
    }

    /** One form, one request. */
    public String getRequestKey() {
        String key = parameter("requestKey");
        return key.matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString();
    }

    public List<Objection> getObjections() {
        return objections;
    }

    /** What the target asks for, when that is more than the next level does; else empty. */
    public List<EvidenceGate.Row> getLater() {
        int target = row.competency().target();
        return row.reached() || row.nextLevel() >= target
                ? List.of()
                : EvidenceGate.of(row.competency(), target, row.evidence()).rows();
    }

    /** Levels of this programme, the highest first. */
    public List<Integer> getLevels() {
        return IntStream.iterate(4, i -> i > 0, i -> i - 1).boxed().toList();
    }

    public List<Observations.Row> getObserved() {
        return observed;
    }

    public List<DecisionRow> getDecisions() {
        return book.decisions().stream()
                .filter(one -> one.competency().equals(row.competency().code()))
                .toList();
    }

    /** Requests that led to no decision: taken back. */
    public List<RequestRow> getRequests() {
        return book.requests().stream()
                .filter(one -> one.competency().equals(row.competency().code()))
                .filter(one -> !one.waiting() && one.state() == past.competency.domain.RequestState.WITHDRAWN)
                .toList();
    }

    public List<Lesson> getLessons() {
        return book.content().all(Lesson.class).stream()
                .filter(lesson ->
                        lesson.competencies().contains(row.competency().code()))
                .toList();
    }

    /** The scenario of a code, or null while it is being written. */
    public Scenario scenario(String code) {
        return scenarioOf(code).orElse(null);
    }

    private Optional<Scenario> scenarioOf(String code) {
        return book.content().find(Scenario.class, code);
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Role-play kits, rubrics and handouts for it. */
    public List<Paper> getPapers() {
        return Shelf.of(getBook().content())
                .usedForCompetency(getRow().competency().code());
    }
}
