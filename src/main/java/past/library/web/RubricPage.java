package past.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import past.curriculum.domain.Review;
import past.library.domain.Rubric;

/** By what a piece of written work is read. */
@Named
@RequestScoped
public class RubricPage extends PaperPage {
    private Rubric rubric;

    /** Opens what the address names; 404 when there is none. */
    public void open() throws IOException {
        rubric = open(Rubric.class);
        if (rubric != null) {
            number(rubric.sources());
        }
    }

    public Rubric getRubric() {
        return rubric;
    }

    /** Places of the levels, from 1. */
    public List<Integer> getLevels() {
        return List.of(1, 2, 3, 4);
    }

    public boolean isAnyCritical() {
        return rubric.criteria().stream().anyMatch(Rubric.Criterion::critical);
    }

    @Override
    public Review getReview() {
        return rubric.review();
    }

    @Override
    public String getPartKey() {
        return "rubric/" + rubric.code() + "/" + getEdition();
    }
}
