package past.practicum.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.people.ContractRow;
import past.people.Supervision;
import past.people.WhoIsAsking;
import past.people.domain.Asking;
import past.people.web.When;
import past.platform.Words;
import past.practicum.EntryRow;
import past.practicum.HourEntries;
import past.practicum.Hours;
import past.practicum.domain.HourCategories;
import past.practicum.domain.HourCategory;
import past.practicum.domain.RequirementProfile;
import past.practicum.domain.RequirementProfile.Kind;
import past.practicum.domain.Tally;
import past.practicum.domain.Tally.Gap;
import past.practicum.domain.Tally.Loss;
import past.practicum.domain.Tally.Standing;

/** Where a trainee stands with their hours. Seven queries, however many entries there are. */
@Named
@RequestScoped
public class HoursPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Hours hours;

    @Inject
    private HourEntries entryLists;

    @Inject
    private Editions editions;

    @Inject
    private Supervision supervision;

    @Inject
    private When when;

    @Inject
    private HttpServletRequest request;

    private RequirementProfile profile;
    private HourCategories categories;
    private List<Tally.Sum> sums;
    private Tally tally;
    private Hours.Waiting waiting;
    private PaceChart pace;
    private List<EntryRow> entries;
    private String supervisors;
    private int page;

    @PostConstruct
    void load() {
        Asking trainee = who.get();
        Content content = editions.content(editions.editionFor(trainee));
        profile = hours.profile(content);
        categories = content.only(HourCategories.class);
        sums = hours.sums(trainee, trainee.id());
        tally = Tally.of(profile, sums);
        waiting = hours.waiting(trainee);
        List<Hours.MonthSum> months = hours.months(trainee);
        pace = months.isEmpty() ? null : PaceChart.of(months, tally.targetMinutes(), when.getToday());
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0;
        entries = entryLists.entries(trainee, page);
        supervisors = supervision.contractsOf(trainee.id()).stream()
                .filter(contract -> contract.covers(when.getToday()))
                .map(ContractRow::supervisorName)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public Tally getTally() {
        return tally;
    }

    public RequirementProfile getProfile() {
        return profile;
    }

    public Hours.Waiting getWaiting() {
        return waiting;
    }

    /** The picture, or null before the first countersigned hour. */
    public PaceChart getPace() {
        return pace;
    }

    /** The entries of this page. */
    public List<EntryRow> getEntries() {
        return entries.size() > HourEntries.PAGE ? entries.subList(0, HourEntries.PAGE) : entries;
    }

    public boolean isOlder() {
        return entries.size() > HourEntries.PAGE;
    }

    public int getPage() {
        return page;
    }

    /** "Requirement profile: … · supervisor …". */
    public String getLead() {
        String supervisor = supervisors.isEmpty() ? say("hours.none") : say("hours.supervisor", supervisors);
        return say("hours.profile", profile.title(), profile.version()) + " · " + supervisor;
    }

    /** Minutes waiting for a countersignature. */
    public long getWaitingMinutes() {
        return sums.stream()
                .filter(sum -> sum.standing() == Standing.WAITING)
                .mapToLong(Tally.Sum::counted)
                .sum();
    }

    public String getWaitingText() {
        return waiting.entries() == 0
                ? say("card.waiting.none")
                : say("card.waiting.oldest", waiting.entries(), when.ago(waiting.oldest()));
    }

    /** Hours with clients for each hour of supervision, both countersigned, with one decimal; null without supervision. */
    public String getRatio() {
        long supervised = settled(HourCategory.Kind.SUPERVISION);
        long tenths = supervised == 0 ? 0 : settled(HourCategory.Kind.DIRECT) * 10 / supervised;
        return supervised == 0 ? null : "1 : " + tenths / 10 + "." + tenths % 10;
    }

    private long settled(HourCategory.Kind kind) {
        return sums.stream()
                .filter(sum -> sum.standing() == Standing.SETTLED)
                .filter(sum -> categories
                        .find(sum.category())
                        .map(c -> c.kind() == kind)
                        .orElse(false))
                .mapToLong(Tally.Sum::counted)
                .sum();
    }

    /** The name of a category. */
    public String category(String code) {
        return categories.nameOf(code);
    }

    /** An amount in the measure of a row: hours, or sessions. */
    public String amount(Tally.Row row, long amount) {
        return row.requirement().kind() == Kind.SESSIONS ? say("rows.sessions", amount) : when.hours(amount);
    }

    /** Why something does not count. */
    public String loss(Tally.Row row, Loss loss) {
        return say("loss." + loss.rule(), amount(row, loss.amount()), category(loss.category()));
    }

    /** What is missing. */
    public String gap(Tally.Row row, Gap gap) {
        String names = gap.categories().stream().map(this::category).collect(Collectors.joining(", "));
        return say("gap." + gap.what(), amount(row, gap.amount()), names);
    }

    /** What the picture shows, for those who do not see it. */
    public String getPaceText() {
        List<PaceChart.Row> rows = pace.rows();
        PaceChart.Row first = rows.get(0);
        long now = rows.get(rows.size() - 1).sum();
        return say(
                "pace.alt",
                when.hours(first.minutes()),
                first.month(),
                when.hours(now),
                when.hours(tally.targetMinutes()));
    }

    /** The colour of a state. */
    public String colour(EntryRow row) {
        return Map.of("APPROVED", "sage", "SUBMITTED", "amber", "RETURNED", "brick")
                .getOrDefault(row.state().name(), "quiet");
    }

    /** A sentence of this feature with arguments. */
    public String say(String key, Object... arguments) {
        return Words.say("practicum", key, arguments);
    }
}
