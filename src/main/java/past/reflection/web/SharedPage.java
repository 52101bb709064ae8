package past.reflection.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import past.curriculum.Editions;
import past.people.WhoIsAsking;
import past.people.domain.Refused;
import past.platform.Words;
import past.reflection.Shares;
import past.reflection.domain.Prompts;
import past.reflection.domain.Prompts.Prompt;

/** A reflection shared with a supervisor. Opening the page is a read, and its author sees it. */
@Named
@RequestScoped
public class SharedPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Shares shares;

    @Inject
    private Editions editions;

    @Inject
    private HttpServletRequest request;

    private Shares.Shown shown;

    @PostConstruct
    void load() {
        String number = request.getParameter("share");
        if (number == null || !number.matches("\\d{1,18}")) {
            throw new Refused("share");
        }
        shown = shares.read(who.get(), Long.parseLong(number));
    }

    public Shares.Shown getShown() {
        return shown;
    }

    /** The question as the author saw it. */
    public String getQuestion() {
        return editions.content(shown.edition())
                .only(Prompts.class)
                .find(shown.promptId())
                .map(Prompt::text)
                .orElse(shown.promptId());
    }

    /** A sentence of this feature with arguments. */
    public String say(String key, Object... arguments) {
        return Words.say("reflection", key, arguments);
    }
}
