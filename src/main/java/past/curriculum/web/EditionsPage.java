package past.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import past.curriculum.edition.CohortRow;
import past.curriculum.edition.EditionRow;
import past.curriculum.edition.Publications;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.platform.web.Notice;

/** All editions, and which cohort reads which. */
@Named
@RequestScoped
public class EditionsPage {
    private static final String HERE = "/curriculum/editions";

    @Inject
    private Publications publications;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private List<EditionRow> editions;
    private List<CohortRow> cohorts;

    /** Moves the cohort whose button was pressed. */
    public String move() {
        String cohort = parameter("act");
        String edition = parameter("edition-" + cohort);
        String reason = parameter("reason-" + cohort).strip();
        if (getCohorts().stream().noneMatch(c -> String.valueOf(c.id()).equals(cohort))
                || !cohort.matches("\\d{1,18}")
                || !edition.matches("\\d{1,6}")
                || reason.isEmpty()
                || reason.length() > 1000) {
            return Notice.at(HERE, "curriculum", "move-wrong");
        }
        if (getEditions().stream().noneMatch(e -> String.valueOf(e.number()).equals(edition))) {
            return Notice.at(HERE, "curriculum", "move-wrong");
        }
        publications.move(who.get(), Long.parseLong(cohort), Integer.parseInt(edition), reason);
        return Notice.at(HERE, "curriculum", "moved", Long.parseLong(edition));
    }

    public List<EditionRow> getEditions() {
        if (editions == null) {
            editions = publications.editions();
        }
        return editions;
    }

    public List<CohortRow> getCohorts() {
        if (cohorts == null) {
            cohorts = publications.cohorts();
        }
        return cohorts;
    }

    /** Sentence of the feature's words with one value. */
    public String say(String key, Object value) {
        return Words.say("curriculum", key, value);
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
