package past.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import past.platform.TimeTravel;

/** What happened, collected in any order and lived through in the order of time. */
final class Timeline {

    /** Something that somebody did. */
    interface Act {
        void happen() throws Exception;
    }

    private record Event(Instant at, Act act) {}

    private final List<Event> events = new ArrayList<>();

    /** Notes what happens on a day at a time of the people's zone. */
    void on(LocalDate day, LocalTime time, Act act) {
        events.add(new Event(day.atTime(time).atZone(Folk.ZONE).toInstant(), act));
    }

    /** Notes what happens at an hour and minute. */
    void on(LocalDate day, int hour, int minute, Act act) {
        on(day, LocalTime.of(hour, minute), act);
    }

    /**
     * Lives through everything, what was noted first going first at the same moment.
     *
     * @param afterEach done after each event
     * @return how much happened
     */
    int live(TimeTravel travel, Instant now, Runnable afterEach) throws Exception {
        events.sort(Comparator.comparing(Event::at));
        for (Event event : events) {
            if (event.at().isAfter(now)) {
                throw new IllegalStateException("nothing has happened yet at " + event.at());
            }
            travel.at(event.at(), () -> {
                event.act().happen();
                return null;
            });
            afterEach.run();
        }
        return events.size();
    }

    /** Demands that a use case did what it was asked; a demonstration that shows refusals would show nothing. */
    static void must(boolean done, Object why) {
        if (!done) {
            throw new IllegalStateException("the demonstration world cannot be made: " + why);
        }
    }
}
