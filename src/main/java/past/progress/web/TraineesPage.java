package past.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import past.people.WhoIsAsking;
import past.progress.TraineeBrief;
import past.progress.Trainees;

/** A supervisor's trainees, in figures. */
@Named
@RequestScoped
public class TraineesPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Trainees trainees;

    private List<TraineeBrief> rows;

    @PostConstruct
    void load() {
        rows = trainees.own(who.get());
    }

    public List<TraineeBrief> getRows() {
        return rows;
    }
}
