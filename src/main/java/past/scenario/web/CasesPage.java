package past.scenario.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.scenario.CaseList;
import past.scenario.CaseList.CaseRow;

/** The cases to practise, and where the person stands with each. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    private CaseList cases;

    @Inject
    private WhoIsAsking who;

    private List<CaseRow> rows;

    private List<CaseRow> rows() {
        if (rows == null) {
            rows = cases.cases(who.get());
        }
        return rows;
    }

    public List<CaseRow> getWritten() {
        return rows().stream().filter(CaseRow::written).toList();
    }

    public List<CaseRow> getInPreparation() {
        return rows().stream().filter(row -> !row.written()).toList();
    }

    /** passed, locked, under-way, practised or new: also the key of its word. */
    public String state(CaseRow row) {
        switch (row.gate().state()) {
            case PASSED:
                return "passed";
            case LOCKED:
                return "locked";
            default:
                if (row.open() != null) {
                    return "under-way";
                }
                return row.practised() > 0 ? "practised" : "new";
        }
    }

    /** Colour of the state. */
    public String kind(CaseRow row) {
        return switch (state(row)) {
            case "passed" -> "sage";
            case "locked" -> "brick";
            case "under-way" -> "amber";
            case "practised" -> "sky";
            default -> "quiet";
        };
    }

    /** Why the scored mode is closed; empty when it is not. */
    public String why(CaseRow row) {
        return Gates.why(row.gate());
    }

    /** The competencies of a case in one line. */
    public String measures(CaseRow row) {
        return row.measures().isEmpty() ? Words.say("scenario", "cases.variant") : String.join(" · ", row.measures());
    }
}
