package past.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import past.people.domain.Asking;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourFacts.LegalBasis;
import past.practicum.domain.HourFacts.Modality;
import past.practicum.domain.HourFacts.Part;

/** What the trainees wrote into their books of hours, and when. */
final class Diary {

    private static final Set<String> NO_COUNTERSIGNATURE =
            Set.of("EDU-CORE", "EDU-PSY", "EDU-ETH", "EDU-SAR", "CON-PEER", "REF-PERS");
    private static final Map<String, List<String>> POINTS = points();
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 30);

    private Diary() {}

    /**
     * So many entries of a category, spread over a part of the time.
     *
     * @param from fraction of the time at which they begin, 0 to 1
     * @param to fraction at which they end
     */
    record Plan(String category, int count, int minutes, double from, double to) {}

    /** @param turn which of the category's learning points, counted on */
    record Line(LocalDate day, LocalTime start, String category, int minutes, int turn) {}

    static List<Plan> ines() {
        return List.of(
                new Plan("EDU-CORE", 4, 300, 0, .4),
                new Plan("EDU-PSY", 3, 180, .05, .5),
                new Plan("EDU-ETH", 1, 180, .2, .3),
                new Plan("EDU-SAR", 1, 420, .55, .65),
                new Plan("SIM-RP", 4, 90, .1, .6),
                new Plan("OBS-MED", 3, 120, .15, .5),
                new Plan("OBS-REC", 2, 60, .1, .4),
                new Plan("DIR-ASM", 6, 60, .1, .8),
                new Plan("DIR-STI", 18, 60, .12, 1),
                new Plan("DIR-STC", 7, 75, .2, 1),
                new Plan("DIR-PREP", 7, 60, .35, 1),
                new Plan("DIR-MED", 3, 180, .5, 1),
                new Plan("DIR-INT", 9, 60, .45, 1),
                new Plan("IND-DOC", 4, 60, .2, .9),
                new Plan("IND-CC", 3, 60, .3, .9),
                new Plan("SUP-IND", 11, 60, .05, 1),
                new Plan("SUP-GRP", 13, 90, .05, 1),
                new Plan("REF-CIRC", 4, 90, .2, .95));
    }

    static List<Plan> maya() {
        return List.of(
                new Plan("EDU-CORE", 2, 300, .1, .5),
                new Plan("EDU-PSY", 2, 180, .2, .7),
                new Plan("SIM-RP", 2, 90, .4, .9),
                new Plan("OBS-MED", 2, 120, .45, .8),
                new Plan("DIR-ASM", 4, 60, .3, 1),
                new Plan("DIR-STI", 9, 60, .35, 1),
                new Plan("DIR-STC", 3, 75, .5, .95),
                new Plan("DIR-PREP", 4, 60, .6, 1),
                new Plan("DIR-INT", 3, 60, .7, 1),
                new Plan("IND-DOC", 2, 60, .5, .9),
                new Plan("SUP-IND", 5, 60, .3, 1),
                new Plan("SUP-GRP", 6, 90, .3, 1));
    }

    static List<Plan> tomas() {
        return List.of(new Plan("EDU-CORE", 1, 180, 0, .3), new Plan("SUP-IND", 1, 60, .4, .6));
    }

    /** What still waits. */
    static List<Line> recent(Folk folk, Asking trainee) {
        if (trainee.equals(folk.tomas())) {
            return List.of(
                    new Line(folk.ago(4), LocalTime.of(9, 0), "OBS-MED", 120, 0),
                    new Line(folk.ago(1), LocalTime.of(16, 0), "SUP-IND", 60, 1));
        }
        return trainee.equals(folk.maya())
                ? List.of(
                        new Line(folk.ago(3), LocalTime.of(10, 0), "DIR-INT", 90, 2),
                        new Line(folk.ago(2), LocalTime.of(14, 0), "DIR-PREP", 60, 1),
                        new Line(folk.ago(1), LocalTime.of(16, 0), "DIR-STI", 45, 4))
                : List.of(
                        new Line(folk.ago(2), LocalTime.of(17, 0), "SUP-GRP", 90, 3),
                        new Line(folk.ago(1), LocalTime.of(11, 0), "DIR-STI", 60, 5));
    }

    /** Entries from the first to about the last day, none on a Sunday, none in the evening or at the same time as another. */
    static List<Line> lines(List<Plan> plans, LocalDate first, LocalDate last) {
        record Moment(double at, Plan plan, int turn) {}
        List<Moment> moments = new ArrayList<>();
        for (Plan plan : plans) {
            for (int i = 0; i < plan.count(); i++) {
                double at = plan.from() + (plan.to() - plan.from()) * (i + .5) / plan.count();
                moments.add(new Moment(at, plan, i));
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::at));
        List<Line> lines = new ArrayList<>();
        LocalDate busy = first;
        LocalTime free = MORNING;
        for (Moment moment : moments) {
            Plan plan = moment.plan();
            LocalDate day = first.plusDays((long) (moment.at() * (last.toEpochDay() - first.toEpochDay())));
            if (day.isAfter(busy)) {
                busy = day;
                free = MORNING;
            }
            while (busy.getDayOfWeek() == DayOfWeek.SUNDAY
                    || free.plusMinutes(plan.minutes()).isAfter(CLOSING)) {
                busy = busy.plusDays(1);
                free = MORNING;
            }
            lines.add(new Line(busy, free, plan.category(), plan.minutes(), moment.turn()));
            free = free.plusMinutes(plan.minutes() + 30L);
        }
        return lines;
    }

    static boolean countersigned(String category) {
        return !NO_COUNTERSIGNATURE.contains(category);
    }

    static boolean withContract(String category) {
        return countersigned(category);
    }

    static boolean atSecondSite(String category) {
        return Set.of("OBS-MED", "SIM-RP", "DIR-MED").contains(category);
    }

    static HourFacts facts(Line line, Long contract) {
        String category = line.category();
        boolean direct = category.startsWith("DIR-");
        boolean medicine = category.equals("DIR-MED");
        boolean lawful = medicine || category.equals("DIR-PREP");
        return new HourFacts(
                line.day(),
                line.start(),
                line.minutes(),
                category,
                contract,
                Modality.IN_PERSON,
                direct ? "OR" : "",
                medicine ? Part.CO : null,
                lawful ? LegalBasis.PRESCRIBED_MEDICINE : null,
                lawful ? Boolean.TRUE : null,
                medicine ? Boolean.TRUE : null,
                category.equals("SUP-GRP") ? Integer.valueOf(5) : null,
                category.equals("IND-CC") ? Boolean.TRUE : null,
                point(line));
    }

    private static String point(Line line) {
        List<String> points = POINTS.getOrDefault(line.category(), List.of(""));
        return points.get(line.turn() % points.size());
    }

    /** Learning points by category, from a file of lines: category, tab, sentence. */
    private static Map<String, List<String>> points() {
        try (InputStream file = Diary.class.getResourceAsStream("learning-points.tsv")) {
            Map<String, List<String>> points = new HashMap<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split("\t", 2);
                points.computeIfAbsent(parts[0], category -> new ArrayList<>()).add(parts[1].strip());
            }
            return points;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
