package past.demonstration;

import static past.demonstration.Timeline.must;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import past.competency.Observations;
import past.competency.Sheets;
import past.competency.SignOffRequests;
import past.competency.SignOffs;
import past.competency.domain.Activity;
import past.competency.domain.Objection;
import past.people.domain.Asking;

/** Observed, asked for, signed: Ines for many competencies, Maya for a few, with one request each that waits. */
@ApplicationScoped
class CompetencyStory {

    private static final List<String[]> SEEN = List.of(
            new String[] {
                "Said the limit in one plain sentence and stayed warm.",
                "Checked the agreement before the client had to ask.",
                "Fills pauses with explanation when nervous.",
                "Try one session with half as many words."
            },
            new String[] {
                "Noticed the change in breathing and slowed down at once.",
                "Wrote the client's own words into the plan.",
                "Looks to the supervisor before deciding.",
                "Decide first, then tell me why."
            },
            new String[] {
                "Asked about pain, medicines and pressure without hurry.",
                "Came back to a question that had been passed over.",
                "The closing was rushed.",
                "Keep the last ten minutes for the way home."
            });

    @Inject
    private Observations observations;

    @Inject
    private SignOffRequests requests;

    @Inject
    private Sheets sheets;

    @Inject
    private SignOffs signOffs;

    void tell(Folk folk, Timeline timeline) {
        Asking ines = folk.ines();
        Asking lindqvist = folk.lindqvist();
        Asking okafor = folk.okafor();
        seen(timeline, lindqvist, ines, "ETH-2", folk.between(.44), Activity.ROLE_PLAY, 2);
        seen(timeline, okafor, ines, "ETH-2", folk.between(.58), Activity.LIVE, 3);
        seen(timeline, lindqvist, ines, "ETH-2", folk.between(.83), Activity.LIVE, 3);
        for (String code : List.of("INT-1", "PSY-3", "SAF-3", "SEX-3", "CUL-2")) {
            seen(timeline, lindqvist, ines, code, folk.between(.5), Activity.LIVE, 2);
            seen(timeline, okafor, ines, code, folk.between(.7), Activity.RECORDING, 3);
        }
        signed(timeline, lindqvist, ines, "SEX-1", 2, folk.between(.46));
        for (String code : List.of("ETH-1", "ETH-2", "ETH-3", "INT-1", "PSY-3", "SAF-3", "SEX-3")) {
            signed(timeline, lindqvist, ines, code, 2, folk.between(.52));
        }
        for (String code : List.of("SAF-1", "DOC-1", "CUL-2", "SLF-3")) {
            signed(timeline, okafor, ines, code, 2, folk.between(.6));
        }
        for (String code : List.of("INT-1", "PSY-3", "SEX-3", "CUL-2")) {
            signed(timeline, lindqvist, ines, code, 3, folk.between(.78));
        }
        ask(
                timeline,
                ines,
                "ETH-2",
                3,
                "Three observations, two of them live, and what I learned from the case.",
                folk.ago(2));

        Asking maya = folk.maya();
        seen(timeline, okafor, maya, "SEX-1", folk.between(.6), Activity.CASE, 2);
        seen(timeline, okafor, maya, "SAF-1", folk.between(.8), Activity.LIVE, 2);
        seen(timeline, lindqvist, maya, "PSY-3", folk.between(.85), Activity.ROLE_PLAY, 1);
        signed(timeline, okafor, maya, "SEX-1", 2, folk.between(.68));
        signed(timeline, okafor, maya, "SEX-3", 2, folk.between(.82));
        declined(timeline, lindqvist, maya, "PSY-3", 2, folk.between(.87));
        ask(timeline, maya, "SAF-1", 2, "After the intake that I stopped for medical review.", folk.ago(3));
    }

    private void seen(
            Timeline timeline,
            Asking observer,
            Asking trainee,
            String code,
            LocalDate day,
            Activity activity,
            int level) {
        String[] words = SEEN.get(Math.floorMod(code.hashCode() + level, SEEN.size()));
        timeline.on(day, 16, 30, () -> {
            List<Objection> objections = observations.record(
                    observer,
                    trainee.id(),
                    new Observations.Form(code, day, activity, words[0], words[1], words[2], level, words[3]),
                    key());
            must(objections.isEmpty(), objections);
        });
    }

    private void signed(Timeline timeline, Asking supervisor, Asking trainee, String code, int level, LocalDate day) {
        long[] request = ask(timeline, trainee, code, level, "", day.minusDays(3));
        timeline.on(day, 17, 40, () -> {
            String seen = sheets.desk(supervisor, request[0]).open().sheet().hash();
            SignOffs.Answer answer = signOffs.sign(supervisor, request[0], seen, Folk.PASSWORD, key());
            must(answer.outcome() == SignOffs.Outcome.SIGNED, code + " " + answer);
        });
    }

    private void declined(Timeline timeline, Asking supervisor, Asking trainee, String code, int level, LocalDate day) {
        long[] request = ask(timeline, trainee, code, level, "", day.minusDays(2));
        timeline.on(day, 17, 45, () -> {
            SignOffs.Answer answer = signOffs.decline(
                    supervisor,
                    request[0],
                    "Not yet: in the role-play the plan for fear came from me. Let us do one more together.",
                    key());
            must(answer.outcome() == SignOffs.Outcome.DECLINED, answer);
        });
    }

    private long[] ask(Timeline timeline, Asking trainee, String code, int level, String sentence, LocalDate day) {
        long[] request = new long[1];
        timeline.on(day, 21, 10, () -> {
            SignOffRequests.Asked asked = requests.ask(trainee, code, level, sentence, key());
            must(asked.done(), code + " " + asked.objections());
            request[0] = asked.requestId();
        });
        return request;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
