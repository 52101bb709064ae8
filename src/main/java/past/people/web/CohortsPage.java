package past.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import past.people.Cohorts;
import past.people.Cohorts.CohortRow;
import past.people.Cohorts.Member;
import past.people.WhoIsAsking;
import past.people.domain.Outcome;
import past.platform.web.Notice;

/** The cohorts of the programme and the trainees in each. */
@Named
@RequestScoped
public class CohortsPage {

    private static final String HERE = "/people/cohorts";

    @Inject
    private Cohorts cohorts;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Sent sent;
    private List<CohortRow> all;
    private List<Member> members;
    private String problem;
    private String movingProblem;

    @PostConstruct
    void read() {
        sent = new Sent(request);
    }

    /**
     * A cohort with the trainees who are in it now.
     *
     * @param cohort null for those who are in none
     */
    public record Group(CohortRow cohort, List<Member> members) {

        /** Stable on the page, for labels. */
        public String anchor() {
            return cohort == null ? "none" : "c" + cohort.id();
        }
    }

    /** Opens a cohort. */
    public String create() {
        if (sent.noDay("from") || sent.noDay("to")) {
            problem = "day.unreadable";
            return null;
        }
        Outcome outcome = cohorts.create(who.get(), getName(), sent.day("from"), sent.day("to"));
        problem = outcome.objection();
        return outcome.isDone() ? Notice.at(HERE, "people", "cohort-opened") : null;
    }

    /** Moves the ticked trainees. */
    public String move() {
        List<Long> people = sent.ids("person");
        boolean out = sent.text("cohort").equals("none");
        if (people.isEmpty() || !out && sent.id("cohort") == null) {
            movingProblem = "cohorts.nobody-ticked";
            return null;
        }
        Outcome outcome = cohorts.move(who.get(), people, out ? null : sent.id("cohort"));
        movingProblem = outcome.objection();
        return outcome.isDone() ? Notice.at(HERE, "people", "moved", people.size()) : null;
    }

    /** Every cohort, the latest first; at the end those who are in none, if there are any. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (CohortRow cohort : getCohorts()) {
            groups.add(new Group(cohort, of(cohort.id())));
        }
        List<Member> none = of(null);
        if (!none.isEmpty()) {
            groups.add(new Group(null, none));
        }
        return groups;
    }

    /** Every cohort. */
    public List<CohortRow> getCohorts() {
        if (all == null) {
            all = cohorts.all(who.get());
        }
        return all;
    }

    private List<Member> of(Long cohortId) {
        if (members == null) {
            members = cohorts.members(who.get());
        }
        return members.stream()
                .filter(member -> Objects.equals(member.cohortId(), cohortId))
                .toList();
    }

    /** True if there is a trainee who could be moved. */
    public boolean isAnybody() {
        return getGroups().stream().anyMatch(group -> !group.members().isEmpty());
    }

    public boolean ticked(long person) {
        return sent.ids("person").contains(person);
    }

    /** Word key of what is wrong with the new cohort, or null. */
    public String getProblem() {
        return problem;
    }

    /** Word key of why nobody was moved, or null. */
    public String getMovingProblem() {
        return movingProblem;
    }

    public String getName() {
        return sent.text("name");
    }

    public String getFrom() {
        return sent.text("from");
    }

    public String getTo() {
        return sent.text("to");
    }

    public int getLongestName() {
        return Cohorts.NAME;
    }
}
