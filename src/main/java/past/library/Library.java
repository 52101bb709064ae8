package past.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import past.curriculum.Editions;
import past.people.domain.Asking;

/** The shelf for whoever asks: everybody with an account reads it, in the edition that applies to them. */
@ApplicationScoped
@Transactional
public class Library {

    @Inject
    private Editions editions;

    /** One query, two for somebody without a cohort. */
    public Shelf shelf(Asking asking) {
        return Shelf.of(editions.content(editions.editionFor(asking)));
    }
}
