package past.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import past.curriculum.domain.Review;
import past.library.domain.Handout;

/** A job aid, a circle, a guide or a form. */
@Named
@RequestScoped
public class HandoutPage extends PaperPage {
    private Handout handout;

    /** Opens what the address names; 404 when there is none. */
    public void open() throws IOException {
        handout = open(Handout.class);
        if (handout != null) {
            number(handout.sources());
        }
    }

    public Handout getHandout() {
        return handout;
    }

    @Override
    public Review getReview() {
        return handout.review();
    }

    @Override
    public String getPartKey() {
        return "handout/" + handout.code() + "/" + getEdition();
    }
}
