package past.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import past.curriculum.domain.Competency;
import past.library.Library;
import past.library.Shelf;
import past.library.domain.Glossary;
import past.people.WhoIsAsking;

/** Everything on the shelf. */
@Named
@RequestScoped
public class LibraryPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Library library;

    private Shelf shelf;

    private Shelf shelf() {
        if (shelf == null) {
            shelf = library.shelf(who.get());
        }
        return shelf;
    }

    public int getEdition() {
        return shelf().edition();
    }

    public List<Shelf.Group> getGroups() {
        return shelf().groups();
    }

    /** Null when the edition has none. */
    public Glossary getGlossary() {
        return shelf().glossary().orElse(null);
    }

    /** Competencies with a sheet or an observation form. */
    public List<Competency> getSheets() {
        return shelf().sheets();
    }

    public boolean isBare() {
        return getGroups().isEmpty() && getGlossary() == null && getSheets().isEmpty();
    }
}
