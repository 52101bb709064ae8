package past.practicum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import past.people.WhoIsAsking;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.web.When;
import past.platform.web.Notice;
import past.practicum.EntryForm;
import past.practicum.HourDrafts;
import past.practicum.HourEntries;
import past.practicum.HourLog;
import past.practicum.Reasons;
import past.practicum.domain.EntryState;
import past.practicum.domain.HourCategory;
import past.practicum.domain.HourFacts;
import past.practicum.domain.Objection;

/** The form of an hour entry: new, changed or amended. What was typed stays when the entry is refused. */
@Named
@RequestScoped
public class LogPage {

    private static final String HOURS = "/practicum/hours";

    @Inject
    private WhoIsAsking who;

    @Inject
    private HourLog log;

    @Inject
    private HourEntries entries;

    @Inject
    private HourDrafts drafts;

    @Inject
    private LogChoices choices;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private EntryForm entry;
    private Map<String, String> typed = new HashMap<>();
    private List<Objection> objections = List.of();
    private boolean draft;

    @PostConstruct
    void load() {
        Asking trainee = who.get();
        String number = request.getParameter("entry");
        if (number != null && number.matches("\\d{1,18}")) {
            entry = entries.form(trainee, Long.parseLong(number))
                    .filter(EntryForm::changeable)
                    .orElseThrow(() -> new Refused("entry"));
        }
        if (request.getParameter("requestKey") != null) {
            EntryFields.NAMES.forEach(name -> typed.put(name, parameter(name)));
        } else if (entry != null) {
            typed.putAll(EntryFields.of(entry.facts()));
        } else {
            begin(trainee);
        }
        typed.computeIfAbsent("requestKey", key -> UUID.randomUUID().toString());
    }

    /** A new entry begins with the draft, else with what was logged last, today. */
    private void begin(Asking trainee) {
        Map<String, String> kept = drafts.of(trainee);
        draft = !kept.isEmpty();
        if (draft) {
            typed.putAll(kept);
            return;
        }
        entries.last(trainee).ifPresent(last -> typed.putAll(EntryFields.of(last.facts())));
        typed.putIfAbsent("minutes", "60");
        typed.put("day", when.getToday().toString());
        typed.put("learningPoint", "");
        typed.put("contract", choices.openContract(typed("contract")));
    }

    /** Logs, changes or amends. */
    public String send() {
        List<Objection> unreadable = new ArrayList<>();
        HourFacts facts = EntryFields.read(typed, unreadable);
        if (!unreadable.isEmpty()) {
            objections = unreadable;
            return null;
        }
        String key = typed("requestKey").matches("[0-9a-f-]{36}")
                ? typed("requestKey")
                : UUID.randomUUID().toString();
        HourLog.Logged done = entry == null
                ? log.log(who.get(), key, facts)
                : log.change(who.get(), entry.entryId(), seen(), key, facts, parameter("reason"));
        objections = done.objections();
        if (!done.kept()) {
            return null;
        }
        boolean signed = choices.getCategories()
                .find(facts.category())
                .map(HourCategory::countersign)
                .orElse(true);
        return Notice.at(HOURS, "practicum", isAmendment() ? "amended" : signed ? "logged" : "recorded");
    }

    /** Takes the entry, or its amendment, back. */
    public String withdraw() {
        return Notice.at(HOURS, "practicum", log.withdraw(who.get(), entry.entryId()) ? "withdrawn" : "not-withdrawn");
    }

    /** Throws the draft away. */
    public String drop() {
        drafts.forget(who.get());
        return Notice.at("/practicum/log", "practicum", "dropped");
    }

    private int seen() {
        String version = parameter("version");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
    }

    /** The value of a field as typed or as begun with. */
    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What is wrong with a field, or null. */
    public String wrong(String field) {
        String text = objections.stream()
                .filter(objection -> objection.effect() == Objection.Effect.BLOCK
                        && objection.field().equals(field))
                .map(Reasons::say)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    /** Whether something stopped the entry. */
    public boolean isRefused() {
        return Objection.refuses(objections);
    }

    /** Whether the category chosen asks for this. */
    public boolean asks(String need) {
        return choices.getCategories()
                .find(typed("category"))
                .map(c -> c.asks(HourCategory.Need.valueOf(need)))
                .orElse(false);
    }

    public EntryForm getEntry() {
        return entry;
    }

    public boolean isAmendment() {
        return entry != null && entry.countersigned();
    }

    public boolean isReturned() {
        return entry != null && entry.state() == EntryState.RETURNED;
    }

    /** Whether the form holds what was typed earlier. */
    public boolean isDraft() {
        return draft;
    }

    /** Words of title and button: new, change or amend. */
    public String getDoing() {
        return entry == null ? "" : isAmendment() ? ".amend" : ".change";
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
