package past.demonstration;

import static past.demonstration.Timeline.must;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import past.people.domain.Asking;
import past.practicum.Countersigning;
import past.practicum.Decided;
import past.practicum.EntryVersionRef;
import past.practicum.HourLog;

/**
 * Hours over the months, countersigned once a week. Ines has nearly all, Maya is half-way with one entry that came back,
 * Tomás has his first; everybody has a few that wait.
 */
@ApplicationScoped
class PracticumStory {

    /** Since when entries still wait, in days; and how often supervisors sit down with what waits. */
    private static final int WAITING_DAYS = 5;

    private static final int WEEK = 7;
    private static final LocalTime EVENING = LocalTime.of(20, 45);

    @Inject
    private HourLog log;

    @Inject
    private Countersigning countersigning;

    /** An entry to be decided, once it is there. */
    private record Sent(LocalDate logged, Asking supervisor, EntryVersionRef[] ref) {}

    void tell(Folk folk, Timeline timeline) {
        tell(folk, timeline, folk.ines(), folk.lindqvist(), folk.okafor(), Diary.ines());
        tell(folk, timeline, folk.maya(), folk.okafor(), folk.lindqvist(), Diary.maya());
        tell(folk, timeline, folk.tomas(), folk.okafor(), folk.leah(), Diary.tomas());
        comesBack(folk, timeline);
        // written down long after the session, which the desk shows
        Diary.Line late = new Diary.Line(folk.ago(13), LocalTime.of(18, 0), "DIR-ASM", 60, 2);
        timeline.on(folk.ago(1), EVENING, () -> log(folk, folk.ines(), folk.lindqvist(), late));
    }

    private void tell(
            Folk folk, Timeline timeline, Asking trainee, Asking first, Asking second, List<Diary.Plan> plans) {
        List<Sent> sent = new ArrayList<>();
        LocalDate from =
                trainee.equals(folk.tomas()) ? folk.ago(22) : folk.began().plusDays(3);
        for (Diary.Line line : Diary.lines(plans, from, folk.ago(WAITING_DAYS + 1))) {
            // the second supervisor's contract is the younger one
            boolean elsewhere = Diary.atSecondSite(line.category())
                    && line.day().isAfter(folk.began().plusDays(75))
                    && !trainee.equals(folk.tomas());
            Sent entry = new Sent(line.day(), elsewhere ? second : first, new EntryVersionRef[1]);
            timeline.on(line.day(), EVENING, () -> entry.ref()[0] = log(folk, trainee, entry.supervisor(), line));
            if (Diary.countersigned(line.category())) {
                sent.add(entry);
            }
        }
        for (Diary.Line line : Diary.recent(folk, trainee)) {
            timeline.on(line.day(), EVENING, () -> log(folk, trainee, first, line));
        }
        for (LocalDate day = folk.ago(WAITING_DAYS); day.isAfter(from); day = day.minusDays(WEEK)) {
            LocalDate until = day;
            approve(timeline, until, first, sent);
            approve(timeline, until, second, sent);
        }
    }

    private void approve(Timeline timeline, LocalDate day, Asking supervisor, List<Sent> sent) {
        List<Sent> week = sent.stream()
                .filter(one -> one.supervisor().equals(supervisor))
                .filter(one -> one.logged().isBefore(day) && !one.logged().isBefore(day.minusDays(WEEK)))
                .toList();
        if (!week.isEmpty()) {
            timeline.on(day, 17, 20, () -> {
                Decided decided = countersigning.approve(
                        supervisor, week.stream().map(one -> one.ref()[0]).toList());
                must(decided.count() == week.size(), decided);
            });
        }
    }

    private void comesBack(Folk folk, Timeline timeline) {
        Diary.Line line = new Diary.Line(folk.ago(9), LocalTime.of(18, 15), "DIR-STC", 60, 3);
        EntryVersionRef[] ref = new EntryVersionRef[1];
        timeline.on(folk.ago(9), EVENING, () -> ref[0] = log(folk, folk.maya(), folk.okafor(), line));
        timeline.on(folk.ago(WAITING_DAYS), 17, 25, () -> {
            Decided decided = countersigning.sendBack(
                    folk.okafor(),
                    List.of(ref[0]),
                    "Was this with both partners present, or with one of them? If one, it is an individual session.");
            must(decided.count() == 1, decided);
        });
    }

    private EntryVersionRef log(Folk folk, Asking trainee, Asking supervisor, Diary.Line line) {
        Long contract = Diary.withContract(line.category()) ? folk.contract(trainee, supervisor) : null;
        HourLog.Logged logged = log.log(trainee, UUID.randomUUID().toString(), Diary.facts(line, contract));
        must(logged.kept(), line + " " + logged.objections());
        return new EntryVersionRef(logged.entryId(), logged.version());
    }
}
