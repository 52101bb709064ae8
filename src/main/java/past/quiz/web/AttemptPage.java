package past.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import past.people.WhoIsAsking;
import past.platform.Words;
import past.platform.web.Notice;
import past.quiz.QuizAttempts;
import past.quiz.QuizAttempts.Saved;
import past.quiz.QuizSheets;
import past.quiz.QuizSheets.Sheet;
import past.quiz.domain.item.Item;

/** An open attempt: its items on one page, each answer saved as it is given, and a last look before it is submitted. */
@Named
@RequestScoped
public class AttemptPage {

    /** Fields of an item are named with this and the item's id. */
    private static final String FIELD = "a.";

    @Inject
    private QuizAttempts attempts;

    @Inject
    private QuizSheets sheets;

    @Inject
    private WhoIsAsking who;

    @Inject
    private HttpServletRequest request;

    private Sheet sheet;
    private List<ItemView> items;
    private final Map<String, String> messages = new HashMap<>();

    /** Number of the attempt in the address or the form; 0 if there is none. */
    public long getId() {
        String id = request.getParameter("id");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(who.get(), getId());
        }
        return sheet;
    }

    /** A submitted attempt is read, not answered. */
    public void toResult() throws IOException {
        if (!getSheet().attempt().open()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(request.getContextPath() + "/quiz/result?id=" + getId());
            faces.responseComplete();
        }
    }

    public List<ItemView> getItems() {
        if (items == null) {
            items = new ArrayList<>();
            for (Item item : getSheet().items()) {
                items.add(ItemView.of(getSheet(), item, items.size() + 1, messages.get(item.id())));
            }
        }
        return items;
    }

    /** Whether the person is at the last look before submitting. */
    public boolean isLastLook() {
        return request.getParameter("look") != null && messages.isEmpty();
    }

    /** What is not answered, in a sentence. */
    public String getOpenItems() {
        List<Integer> open = getSheet().unanswered();
        if (open.isEmpty()) {
            return Words.say("quiz", "look.all");
        }
        String places = open.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Words.say("quiz", open.size() == 1 ? "look.one" : "look.some", places);
    }

    /** Saves everything on the page; the way without scripts. */
    public String save() {
        return saveAll() ? Notice.at("/quiz/attempt?id=" + getId(), "quiz", "saved") : null;
    }

    /** Saves everything and shows the last look. */
    public String look() {
        return saveAll() ? "/quiz/attempt?faces-redirect=true&look=1&id=" + getId() : null;
    }

    /** Closes the attempt. */
    public String submit() {
        attempts.submit(who.get(), getId());
        return result();
    }

    private String result() {
        return "/quiz/result?faces-redirect=true&id=" + getId();
    }

    private boolean saveAll() {
        for (Item item : getSheet().items()) {
            String[] sent = request.getParameterValues(FIELD + item.id());
            if (sent == null && request.getParameter("shown." + item.id()) == null) {
                continue;
            }
            Saved saved = attempts.save(who.get(), getId(), item.id(), sent == null ? List.of() : List.of(sent));
            if (!saved.done()) {
                messages.put(item.id(), Words.say("quiz", saved.reasonKey()));
            }
        }
        sheet = null;
        items = null;
        return messages.isEmpty();
    }
}
