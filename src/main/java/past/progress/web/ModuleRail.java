package past.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.lesson.LessonShelf;
import past.lesson.domain.ReadingBook;
import past.people.WhoIsAsking;
import past.people.domain.Role;

/** The modules in the rail, each with a ring for the share of its lessons that the person has read. */
@Named
@RequestScoped
public class ModuleRail {

    @Inject
    private WhoIsAsking who;

    @Inject
    private LessonShelf shelf;

    @Inject
    private Editions editions;

    @Inject
    private HttpServletRequest request;

    private List<Ring> rings;

    /**
     * A module.
     *
     * @param name with its number
     * @param read lessons this person has read
     * @param all lessons of the module
     * @param here whether the page shows a lesson of it
     */
    public record Ring(String code, String name, int read, int all, boolean here) {

        public boolean done() {
            return all > 0 && read >= all;
        }

        /** Share of a ring whose length is 100, as SVG wants it. */
        public String dash() {
            return all == 0 ? "0 100" : 100 * read / all + " 100";
        }
    }

    /** Empty for somebody whose reading is not kept. */
    public List<Ring> getRings() {
        if (rings == null) {
            rings = who.known() && who.get().is(Role.TRAINEE) ? load() : List.of();
        }
        return rings;
    }

    private List<Ring> load() {
        ReadingBook book = shelf.book();
        String lesson = request.getServletPath().startsWith("/lesson/lesson") ? request.getParameter("code") : null;
        List<Ring> found = new ArrayList<>();
        for (Programme.Module module :
                editions.content(book.edition()).only(Programme.class).modules()) {
            String name = module.practical() ? module.title() : found.size() + 1 + " " + module.title();
            found.add(new Ring(
                    module.code(),
                    name,
                    book.read(module.lessons()),
                    module.lessons().size(),
                    lesson != null && module.lessons().contains(lesson)));
        }
        return found;
    }
}
