package past.competency.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import past.competency.DecisionRow;
import past.competency.domain.EvidenceGate;
import past.competency.domain.EvidenceGate.Kind;
import past.competency.domain.Objection;
import past.competency.domain.Verdict;
import past.curriculum.Content;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.deidentification.Sentences;
import past.deidentification.domain.IdentifierKind;
import past.people.web.When;
import past.platform.Words;
import past.practicum.domain.HourCategories;

/** How evidence, levels and refusals are said, on every page that shows them. */
@Named("said")
@RequestScoped
public class CompetencyWords {

    @Inject
    private When when;

    /** What a row measures. */
    public String name(EvidenceGate.Row row, Content content) {
        return row.kind() == Kind.HOURS
                ? say("gate.hours", category(row.subject(), content))
                : say(row.kind().key());
    }

    /** What is there. */
    public String have(EvidenceGate.Row row) {
        return amount(row, row.have(), "have");
    }

    /** What is asked for. */
    public String need(EvidenceGate.Row row) {
        return amount(row, row.need(), "need");
    }

    /** The row in a few words, for a chip. */
    public String chip(EvidenceGate.Row row, Content content) {
        String subject = row.kind() == Kind.HOURS ? row.subject() : "";
        return row.kind() == Kind.CRITICAL
                ? say(row.met() ? "chip.critical.none" : "chip.critical", row.have())
                : say(row.kind().key().replace("gate.", "chip."), have(row), need(row), subject);
    }

    /** Why a missing row is missing and what to do about it. */
    public String why(EvidenceGate.Row row, Content content) {
        return say(
                row.kind().key() + ".why",
                have(row),
                need(row),
                row.kind() == Kind.HOURS ? category(row.subject(), content) : "",
                amount(row, Math.max(0, row.need() - row.have()), "have"));
    }

    private String amount(EvidenceGate.Row row, long amount, String what) {
        return switch (row.kind()) {
            case QUIZ, QUIZ_CRITICAL ->
                amount == 0 && "have".equals(what) ? say("percent.none") : say("percent", amount);
            case HOURS -> when.hours(amount);
            case CRITICAL -> say(amount == 0 ? "critical.none" : "critical.open", amount);
            default -> String.valueOf(amount);
        };
    }

    private static String category(String code, Content content) {
        return content.only(HourCategories.class).nameOf(code);
    }

    /** The title of a level, such as "May act with somebody in the room". */
    public String level(int level, Content content) {
        return content.only(Programme.class)
                .level(level)
                .map(Programme.Level::title)
                .orElse("");
    }

    /** What a level means, in a sentence or two. */
    public String meaning(int level, Content content) {
        return content.only(Programme.class)
                .level(level)
                .map(Programme.Level::meaning)
                .orElse("");
    }

    /** The title of a competency in an edition, or its code. */
    public String title(String code, Content content) {
        return content.find(Competency.class, code).map(Competency::title).orElse(code);
    }

    /** Why something cannot be done, and what to do about it. */
    public String objection(Objection objection) {
        List<Object> arguments = objection.arguments();
        boolean field = !arguments.isEmpty() && String.valueOf(arguments.get(0)).startsWith("field.");
        String name = field ? say(String.valueOf(arguments.get(0))) : "";
        if (objection.key().equals("rule.identifier")) {
            return IdentifierKind.ofKey(String.valueOf(arguments.get(2)))
                    .map(kind -> say("rule.in-field", name, Sentences.about(kind, arguments.get(1))) + " "
                            + Sentences.remedy(kind))
                    .orElse(name);
        }
        Object[] said = arguments.toArray();
        if (field) {
            said[0] = name;
        }
        String remedy = say(objection.remedyKey());
        return say(objection.key(), said) + (remedy.startsWith("??") ? "" : " " + remedy);
    }

    /** All of them in one text. */
    public String objections(List<Objection> objections) {
        return String.join(" ", objections.stream().map(this::objection).toList());
    }

    /** What a decision did, in a few words. */
    public String verdict(DecisionRow row) {
        return say(row.verdict().key(), row.level(), row.from());
    }

    /** The colour of a decision. */
    public String colour(DecisionRow row) {
        return switch (row.verdict()) {
            case AWARDED -> "sage";
            case FIRST_SIGNATURE -> "sky";
            case DECLINED -> "amber";
            case LOWERED -> "brick";
        };
    }

    /** True when a decision gives a reason. */
    public boolean reasoned(DecisionRow row) {
        return row.verdict() == Verdict.DECLINED || row.verdict() == Verdict.LOWERED;
    }

    /** A sentence of this feature. */
    public String say(String key, Object... arguments) {
        return Words.say("competency", key, arguments);
    }
}
