package past.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.progress.CohortProgress;
import past.progress.CohortProgress.Report;

/** How far the trainees of a cohort are, and which edition they read. */
@Named
@RequestScoped
public class CohortPage {

    @Inject
    private CohortProgress progress;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Report report;

    public Report getReport() {
        if (report == null) {
            String id = request.getParameter("id");
            if (id == null || !id.matches("\\d{1,18}")) {
                throw new Refused("unknown");
            }
            report = progress.of(who.get(), Long.parseLong(id));
        }
        return report;
    }
}
