package past.competency.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import past.competency.DecisionRow;
import past.competency.Sheets;
import past.competency.domain.EvidenceGate;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.people.WhoIsAsking;

/** What a supervisor signed, declined and lowered, the latest first, each with the sheet that was kept. */
@Named
@RequestScoped
public class SignedPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Sheets sheets;

    @Inject
    private Editions editions;

    @Inject
    private HttpServletRequest request;

    private List<DecisionRow> rows;
    private int page;

    @PostConstruct
    void load() {
        page = number("page", 5);
        rows = sheets.decidedBy(who.get(), page);
    }

    public List<DecisionRow> getRows() {
        return rows.size() > Sheets.PAGE ? rows.subList(0, Sheets.PAGE) : rows;
    }

    public boolean isOlder() {
        return rows.size() > Sheets.PAGE;
    }

    public int getPage() {
        return page;
    }

    /** Number of the decision whose sheet is open; 0 for none. */
    public long getOpen() {
        return number("sheet", 9);
    }

    /** The sheet that is open. */
    public List<EvidenceGate.Row> getKept() {
        return sheets.kept(who.get(), getOpen());
    }

    /** The curriculum as it was when a decision was taken. */
    public Content content(DecisionRow row) {
        return editions.content(row.edition());
    }

    private int number(String name, int digits) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1," + digits + "}") ? Integer.parseInt(value) : 0;
    }
}
