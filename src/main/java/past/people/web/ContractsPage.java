package past.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import past.people.ContractRow;
import past.people.Contracts;
import past.people.Contracts.Season;
import past.people.People;
import past.people.PersonRow;
import past.people.Supervision;
import past.people.WhoIsAsking;
import past.people.domain.Outcome;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.people.domain.Terms;
import past.platform.web.Notice;

/** Supervision contracts: who supervises whom, where, from when to when. */
@Named
@RequestScoped
public class ContractsPage {

    private static final String HERE = "/people/contracts";

    @Inject
    private Contracts contracts;

    @Inject
    private Supervision supervision;

    @Inject
    private People people;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Sent sent;
    private List<ContractRow> rows;
    private ContractRow ending;
    private String problem;
    private String endProblem;

    @PostConstruct
    void read() {
        sent = new Sent(request);
    }

    /** Writes a contract down. */
    public String agree() {
        if (sent.id("trainee") == null || sent.id("supervisor") == null) {
            problem = "contracts.who-missing";
            return null;
        }
        if (sent.noDay("from") || sent.noDay("to")) {
            problem = "day.unreadable";
            return null;
        }
        Outcome outcome = contracts.agree(
                who.get(),
                new Terms(
                        sent.id("supervisor"),
                        sent.id("trainee"),
                        sent.text("site"),
                        sent.day("from"),
                        sent.day("to")));
        problem = outcome.objection();
        return outcome.isDone() ? Notice.at(HERE, "people", "contract-agreed") : null;
    }

    /** Ends the contract that the page shows. */
    public String end() {
        if (getEnding() == null) {
            return HERE + "?faces-redirect=true";
        }
        Outcome outcome = contracts.end(who.get(), getEnding().id(), sent.day("last"));
        endProblem = outcome.objection();
        return outcome.isDone() ? Notice.at(HERE, "people", "contract-ended") : null;
    }

    /** The contract that is about to be ended, or null. */
    public ContractRow getEnding() {
        Long id = sent.id("end");
        if (id == null) {
            return null;
        }
        if (ending == null) {
            who.get().must(Role.LEAD);
            ending = supervision.contract(id).orElseThrow(() -> new Refused("unknown"));
        }
        return ending;
    }

    public List<ContractRow> getRows() {
        if (rows == null) {
            rows = contracts.list(who.get(), getSeason(), getText());
        }
        return rows;
    }

    /** True if the list was cut. */
    public boolean isCut() {
        return getRows().size() == Contracts.MOST;
    }

    /** Which contracts are shown. */
    public Season getSeason() {
        for (Season season : Season.values()) {
            if (season.name().equals(sent.text("season"))) {
                return season;
            }
        }
        return Season.CURRENT;
    }

    public List<Season> getSeasons() {
        return List.of(Season.values());
    }

    /** Part of a name or site. */
    public String getText() {
        return sent.text("text");
    }

    public List<PersonRow> getTrainees() {
        return people.holding(Role.TRAINEE);
    }

    public List<PersonRow> getSupervisors() {
        return people.holding(Role.SUPERVISOR);
    }

    public boolean chosen(String field, long id) {
        return sent.text(field).equals(String.valueOf(id));
    }

    /** What was typed, kept for another try. */
    public String typed(String field) {
        return sent.text(field);
    }

    /** Word key of why no contract was written, or null. */
    public String getProblem() {
        return problem;
    }

    /** Word key of why the contract was not ended, or null. */
    public String getEndProblem() {
        return endProblem;
    }

    /** True if the form for a new contract stands open. */
    public boolean isWriting() {
        return problem != null || sent.id("trainee") != null && getEnding() == null;
    }
}
