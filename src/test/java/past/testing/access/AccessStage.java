package past.testing.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import past.competency.SignOffRequests;
import past.curriculum.Editions;
import past.lesson.LessonNotes;
import past.lesson.LessonReadings;
import past.people.Cohorts;
import past.people.SignIns;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.practicum.HourLog;
import past.practicum.domain.HourFacts;
import past.quiz.QuizAttempts;
import past.quiz.QuizSheets;
import past.quiz.domain.item.Choosing;
import past.reflection.Reflections;
import past.reflection.Shares;
import past.scenario.ScenarioPlay;
import past.scenario.ScenarioPlays;
import past.testing.Cast;

/** Gives a trainee one of everything, through the use cases, and answers what it is called: name, equals sign, value. */
@WebServlet("/testing/stage")
public class AccessStage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Inject
    private transient Cast cast;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Cohorts cohorts;

    @Inject
    private transient LessonReadings readings;

    @Inject
    private transient LessonNotes notes;

    @Inject
    private transient QuizAttempts attempts;

    @Inject
    private transient QuizSheets sheets;

    @Inject
    private transient Editions editions;

    @Inject
    private transient ScenarioPlays plays;

    @Inject
    private transient HourLog log;

    @Inject
    private transient Reflections reflections;

    @Inject
    private transient Shares shares;

    @Inject
    private transient SignOffRequests requests;

    @Inject
    private transient SignIns signIns;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Asking trainee = person(request, "trainee", Role.TRAINEE);
        Asking supervisor = person(request, "supervisor", Role.SUPERVISOR);
        Map<String, Object> things = things(trainee, supervisor, person(request, "lead", Role.LEAD));
        LocalDate today = today();
        cast.contract(person(request, "ended", Role.SUPERVISOR), trainee, today.minusYears(1), today.minusDays(1));
        response.setContentType("text/plain;charset=UTF-8");
        for (Map.Entry<String, Object> thing : things.entrySet()) {
            response.getWriter().println(thing.getKey() + "=" + thing.getValue());
        }
    }

    private Map<String, Object> things(Asking trainee, Asking supervisor, Asking lead) {
        LocalDate today = today();
        Map<String, Object> things = new LinkedHashMap<>();
        things.put("trainee", trainee.id());
        things.put("day", today.minusDays(1));
        things.put("edition", editions.current());
        long contract = cast.contract(supervisor, trainee, today.minusYears(1), null);
        things.put("contract", contract);
        things.put("device", signIns.devices(trainee).get(0).id());
        long cohort =
                cohorts.create(lead, "Cohort " + trainee.id(), today, null).id();
        cohorts.move(lead, trainee.id(), cohort);
        things.put("cohort", cohort);
        readings.open(trainee, "M3L2").orElseThrow();
        things.put("words-note", words());
        notes.save(trainee, "M3L2", "I noticed " + things.get("words-note"), 0);
        long attempt = attempts.start(trainee, "M3L2", key()).orElseThrow();
        things.put("attempt", attempt);
        // nothing ticked is an answer to a choice, and none to an ordering
        things.put(
                "item",
                sheets.sheet(trainee, attempt).items().stream()
                        .filter(Choosing.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .id());
        long play =
                plays.start(trainee, "SC04", ScenarioPlay.Mode.PRACTICE, key()).orElseThrow();
        things.put("play", play);
        things.put(
                "option",
                plays.view(trainee, play)
                        .play()
                        .scene()
                        .orElseThrow()
                        .options()
                        .get(0)
                        .id());
        things.put("words-hour", words());
        HourFacts facts = facts(today.minusDays(2), contract, "Silence helped, " + things.get("words-hour"));
        things.put("entry", log.log(trainee, key(), facts).entryId());
        things.put("words-private", words());
        things.put("private", reflection(trainee, (String) things.get("words-private")));
        things.put("words-shared", words());
        long reflection = reflection(trainee, (String) things.get("words-shared"));
        things.put("reflection", reflection);
        shares.share(trainee, reflection, contract);
        things.put("share", shares.sharedWith(supervisor, 1).get(0).shareId());
        things.put("words-request", words());
        String sentence = "I wait longer now, " + things.get("words-request");
        things.put("request", requests.ask(trainee, "ETH-2", 2, sentence, key()).requestId());
        return things;
    }

    private long reflection(Asking trainee, String words) {
        return reflections
                .write(trainee, key(), "scenario", "I noticed " + words + ". I chose. I would wait.", null)
                .id();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** Words that stand nowhere else. */
    private static String words() {
        StringBuilder letters = new StringBuilder("qu");
        for (int i = 0; i < 12; i++) {
            letters.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return letters.toString();
    }

    private static HourFacts facts(LocalDate day, long contract, String words) {
        return new HourFacts(
                day,
                LocalTime.of(10, 0),
                60,
                "DIR-STI",
                contract,
                HourFacts.Modality.IN_PERSON,
                "OR",
                null,
                null,
                null,
                null,
                null,
                null,
                words);
    }

    private static Asking person(HttpServletRequest request, String name, Role role) {
        return new Asking(Long.parseLong(request.getParameter(name)), name, Set.of(role), ZONE);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
