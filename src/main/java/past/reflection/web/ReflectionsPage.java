package past.reflection.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.people.ContractRow;
import past.people.Supervision;
import past.people.WhoIsAsking;
import past.people.web.When;
import past.platform.Words;
import past.reflection.Reflections;
import past.reflection.domain.Prompts;
import past.reflection.domain.Prompts.Prompt;

/** The author's own reflections, and the words of care that stand on every page about them. */
@Named
@RequestScoped
public class ReflectionsPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Reflections reflections;

    @Inject
    private Editions editions;

    @Inject
    private Supervision supervision;

    @Inject
    private When when;

    private List<Reflections.Row> rows;
    private List<ContractRow> contracts;
    private Content content;

    @PostConstruct
    void load() {
        content = editions.content(editions.editionFor(who.get()));
        contracts = supervision.contractsOf(who.get().id()).stream()
                .filter(contract -> contract.covers(when.getToday()))
                .toList();
    }

    public List<Reflections.Row> getRows() {
        if (rows == null) {
            rows = reflections.list(who.get());
        }
        return rows;
    }

    /** Contracts in force today: whom one may share with. */
    public List<ContractRow> getContracts() {
        return contracts;
    }

    /** The question, as the edition says it. */
    public String question(String promptId) {
        return content.only(Prompts.class).find(promptId).map(Prompt::text).orElse(promptId);
    }

    /** The module of a question, or an empty text. */
    public String module(String promptId) {
        return content.only(Prompts.class).find(promptId).map(Prompt::module).orElse("");
    }

    public List<Prompt> getPrompts() {
        return content.only(Prompts.class).all();
    }

    /** Whom to turn to. */
    public String getCare() {
        String names = contracts.stream()
                .map(ContractRow::supervisorName)
                .distinct()
                .map(name -> say("care.supervisor", name))
                .collect(Collectors.joining(", "));
        return say("care.text", names.isEmpty() ? say("care.nobody") : names);
    }

    /** A sentence of this feature with arguments. */
    public String say(String key, Object... arguments) {
        return Words.say("reflection", key, arguments);
    }
}
