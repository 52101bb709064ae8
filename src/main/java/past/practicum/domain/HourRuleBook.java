package past.practicum.domain;

import java.util.List;
import java.util.Optional;
import past.curriculum.domain.Coded;

/**
 * The validation rules V01 to V26 as their authors word them ({@code hours/rules.yaml}). What the product enforces is in
 * {@link HourRules}; this is what it tells people.
 *
 * @param all every rule once, in order
 */
public record HourRuleBook(List<Rule> all) implements Coded {

    /**
     * One rule.
     *
     * @param id such as {@code V03}
     * @param rule what holds, in a sentence
     * @param effect what happens: block, warn, calc, uncounted
     * @param source where it comes from
     */
    public record Rule(String id, String rule, String effect, String source) {}

    @Override
    public String code() {
        return "hour-rules";
    }

    /** The rule with this id. */
    public Optional<Rule> find(String id) {
        return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
