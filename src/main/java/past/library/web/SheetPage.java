package past.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Review;
import past.library.Paper;

/** What a competency means, and what an observer looks for. */
@Named
@RequestScoped
public class SheetPage extends PaperPage {
    private Competency competency;

    /** Opens what the address names; 404 when there is none. */
    public void open() throws IOException {
        competency = open(Competency.class);
    }

    public Competency getCompetency() {
        return competency;
    }

    public List<Paper> getPapers() {
        return shelf().usedForCompetency(competency.code());
    }

    @Override
    public Review getReview() {
        return competency.review();
    }

    @Override
    public String getPartKey() {
        return "sheet/" + competency.code() + "/" + getEdition();
    }
}
