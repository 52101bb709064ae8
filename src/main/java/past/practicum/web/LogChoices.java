package past.practicum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import past.curriculum.Editions;
import past.people.ContractRow;
import past.people.Supervision;
import past.people.WhoIsAsking;
import past.people.web.When;
import past.platform.Words;
import past.practicum.domain.HourCategories;
import past.practicum.domain.HourCategory;
import past.practicum.domain.HourCategory.Kind;

/** What the form of an hour entry offers: categories of the trainee's edition, lengths, own contracts. */
@Named
@RequestScoped
public class LogChoices {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Editions editions;

    @Inject
    private Supervision supervision;

    @Inject
    private When when;

    private HourCategories categories;
    private List<ContractRow> contracts;

    @PostConstruct
    void load() {
        categories = editions.content(editions.editionFor(who.get())).only(HourCategories.class);
        contracts = supervision.contractsOf(who.get().id());
    }

    public HourCategories getCategories() {
        return categories;
    }

    /** The contract to begin with: this one if it is in force today, else the first that is, else none. */
    String openContract(String wanted) {
        List<String> open = contracts.stream()
                .filter(contract -> contract.covers(when.getToday()))
                .map(contract -> String.valueOf(contract.id()))
                .toList();
        return open.contains(wanted) ? wanted : open.stream().findFirst().orElse("");
    }

    /** Categories that a person may log, by family. */
    public Map<String, List<HourCategory>> getFamilies() {
        return categories.all().stream()
                .filter(HourCategory::byHand)
                .collect(Collectors.groupingBy(
                        category -> family(category.kind()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String family(Kind kind) {
        String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        return name.replace('_', ' ');
    }

    /** The needs of a category as the form's script reads them. */
    public String needs(HourCategory category) {
        return category.needs().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    /** Lengths to choose from. */
    public List<Integer> getLengths() {
        return IntStream.rangeClosed(1, 48).mapToObj(i -> i * 15).toList();
    }

    public List<ContractRow> getContracts() {
        return contracts;
    }

    /** How a contract is named in the list. */
    public String nameOf(ContractRow contract) {
        return contract.to() == null
                ? Words.say("practicum", "log.contract.row", contract.supervisorName(), contract.site())
                : Words.say(
                        "practicum",
                        "log.contract.ended",
                        contract.supervisorName(),
                        contract.site(),
                        when.day(contract.to()));
    }
}
