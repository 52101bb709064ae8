package past.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import past.authoring.Comparing;
import past.curriculum.Editions;
import past.people.WhoIsAsking;
import past.platform.Words;

/** The draft beside the newest edition, as both are read. */
@Named
@RequestScoped
public class ComparePage {
    @Inject
    private Comparing comparing;

    @Inject
    private Editions editions;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private List<Comparing.Compared> documents;

    public List<Comparing.Compared> getDocuments() {
        if (documents == null) {
            String path = request.getParameter("path");
            documents = comparing.compare(who.get(), path == null ? "" : path);
        }
        return documents;
    }

    public int getEdition() {
        return editions.current();
    }

    /** Sentence of the feature's words with one value. */
    public String say(String key, Object value) {
        return Words.say("authoring", key, value);
    }
}
