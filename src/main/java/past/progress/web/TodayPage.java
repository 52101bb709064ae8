package past.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.lesson.LessonShelf;
import past.lesson.domain.ReadingBook;
import past.people.WhoIsAsking;
import past.people.web.When;
import past.platform.Words;
import past.practicum.domain.RequirementProfile.Kind;
import past.practicum.domain.Tally;
import past.progress.Today;
import past.progress.domain.NextLesson;

/** A trainee's start page: what do I do next? */
@Named
@RequestScoped
public class TodayPage {
    private static final int BARS = 3;
    private static final int CHIPS = 8;

    @Inject
    private WhoIsAsking who;

    @Inject
    private LessonShelf shelf;

    @Inject
    private Today today;

    @Inject
    private When when;

    @Inject
    private Clock clock;

    private ReadingBook book;
    private Today.Day day;
    private List<DueRow> due;

    /**
     * Hours of one kind against what the profile asks for.
     *
     * @param done countable minutes
     * @param waiting minutes that wait for a countersignature
     */
    public record Bar(String label, long done, long waiting, long target) {

        /** Share of the target, in thousandths, as the picture wants it. */
        public long doneShare() {
            return Math.min(1000, done * 1000 / Math.max(1, target));
        }

        public long waitingShare() {
            return Math.min(1000 - doneShare(), waiting * 1000 / Math.max(1, target));
        }
    }

    /** A competency with the colour and the words of its state. */
    public record Chip(String code, String colour, String text) {}

    @PostConstruct
    void load() {
        book = shelf.book();
        day = today.of(who.get(), book);
        due = DueRows.of(day, book, when);
    }

    /** "Good evening, Maya", by the clock where the person is. */
    public String getGreeting() {
        int hour = LocalTime.now(clock.withZone(who.get().zone())).getHour();
        String time = hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return say("greeting." + time, who.signedIn().givenName());
    }

    /** Cohort, edition, and how long the cohort runs. */
    public String getLead() {
        String edition = say("edition", book.edition());
        if (day.cohort() == null) {
            return edition;
        }
        String cohort = say("cohort", day.cohort().name()) + " · " + edition;
        return day.cohort().endsOn() == null
                ? cohort
                : cohort + " · " + say("until", when.day(day.cohort().endsOn()));
    }

    /** The lesson to go on with; null when everything written is read. */
    public NextLesson getNext() {
        return day.next();
    }

    /** "Module 2 · Lesson 3 of 4 · about 14 min left". */
    public String getNextPlace() {
        NextLesson next = day.next();
        Programme programme = day.content().only(Programme.class);
        Programme.Module module = programme.moduleOf(next.lesson().code()).orElseThrow();
        int number = module.lessons().indexOf(next.lesson().code()) + 1;
        String left = say(next.begun() ? "left" : "minutes", next.minutesLeft());
        return module.practical()
                ? say(
                                "place.practical",
                                module.title(),
                                number,
                                module.lessons().size()) + " · " + left
                : say(
                                "place",
                                programme.modules().indexOf(module) + 1,
                                number,
                                module.lessons().size())
                        + " · "
                        + left;
    }

    /** What waits for the person, the most pressing first. */
    public List<DueRow> getDue() {
        return due;
    }

    /** The hour rows that ask for most. */
    public List<Bar> getBars() {
        return day.tally().rows().stream()
                .filter(row -> row.requirement().kind() == Kind.HOURS)
                .sorted(Comparator.comparingLong(Tally.Row::target).reversed())
                .limit(BARS)
                .map(row -> new Bar(
                        row.requirement().label(),
                        row.totals().countable(),
                        row.losses().stream()
                                .filter(loss -> loss.rule().equals("waiting"))
                                .mapToLong(Tally.Loss::amount)
                                .sum(),
                        row.target()))
                .toList();
    }

    /** "12 h countersigned, 3 h waiting, of 40 h". */
    public String describe(Bar bar) {
        return bar.waiting() == 0
                ? say("bar", when.hours(bar.done()), when.hours(bar.target()))
                : say("bar.waiting", when.hours(bar.done()), when.hours(bar.waiting()), when.hours(bar.target()));
    }

    /** Minutes that wait for a countersignature, over all rows. */
    public long getWaiting() {
        return getBars().stream().mapToLong(Bar::waiting).sum();
    }

    /** Whether any hour was ever logged. */
    public boolean isLogged() {
        return day.tally().totals().clock() > 0;
    }

    /** Competencies about which something is decided or asked, those at their target first. */
    public List<Chip> getChips() {
        return day.content().all(Competency.class).stream()
                .filter(c -> day.levels().containsKey(c.code()) || asked(c.code()))
                .sorted(Comparator.comparing((Competency c) -> !reached(c)).thenComparing(c -> !asked(c.code())))
                .limit(CHIPS)
                .map(this::chip)
                .toList();
    }

    private Chip chip(Competency competency) {
        String code = competency.code();
        if (reached(competency)) {
            return new Chip(code, "sage", say("chip.signed", code));
        }
        return asked(code)
                ? new Chip(code, "sky", say("chip.asked", code))
                : new Chip(code, "quiet", say("chip.level", code, day.levels().get(code)));
    }

    /** How many stand at their target, of how many. */
    public String getStanding() {
        List<Competency> all = day.content().all(Competency.class);
        long reached = all.stream().filter(this::reached).count();
        String standing = say("standing", reached, all.size());
        return day.asked().isEmpty()
                ? standing
                : standing + " " + say("standing.asked", day.asked().size());
    }

    private boolean reached(Competency competency) {
        return day.levels().getOrDefault(competency.code(), 1) >= competency.target();
    }

    private boolean asked(String code) {
        return day.asked().stream().anyMatch(a -> a.competency().equals(code));
    }

    static String say(String key, Object... arguments) {
        return Words.say("progress", "today." + key, arguments);
    }
}
