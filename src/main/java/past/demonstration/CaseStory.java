package past.demonstration;

import static past.demonstration.Timeline.must;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import past.curriculum.Editions;
import past.people.domain.Asking;
import past.scenario.ScenarioConversations;
import past.scenario.ScenarioPlay.Mode;
import past.scenario.ScenarioPlays;
import past.scenario.domain.Play;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;
import past.scenario.domain.Scene.Quality;

/**
 * Playing cases. In the touch case Ines made a critical choice once, talked about it, passed the variant and then the case;
 * the others she passed at once. Maya has practised; Tomás met a critical ending in practice, where it costs nothing.
 */
@ApplicationScoped
class CaseStory {

    private static final String CASE = "SC04";
    private static final String VARIANT = "SC04B";
    private static final List<String> REASONS = List.of(
            "The agreement is what was said before, not what I hope now.",
            "I want to stay close without doing anything to him.",
            "",
            "It has to be written today, while I still know the words.");

    @Inject
    private Editions editions;

    @Inject
    private ScenarioPlays plays;

    @Inject
    private ScenarioConversations conversations;

    void tell(Folk folk, Timeline timeline) {
        Asking ines = folk.ines();
        play(timeline, ines, CASE, Mode.PRACTICE, folk.between(.34), List.of(Quality.GOOD, Quality.POOR));
        play(timeline, ines, CASE, Mode.SCORED, folk.between(.36), List.of(Quality.GOOD, Quality.CRITICAL));
        timeline.on(
                folk.between(.38),
                12,
                20,
                () -> conversations.record(
                        folk.lindqvist(),
                        ines.id(),
                        CASE,
                        "We read the agreement of the case line by line and said aloud what silence allows: nothing new.",
                        key()));
        play(timeline, ines, VARIANT, Mode.SCORED, folk.between(.40), List.of());
        play(timeline, ines, CASE, Mode.SCORED, folk.between(.42), List.of(Quality.GOOD, Quality.ACCEPTABLE));
        List<String> others = editions.content(editions.current()).all(Scenario.class).stream()
                .filter(one -> one.variantOf() == null && !one.code().equals(CASE))
                .map(Scenario::code)
                .sorted()
                .toList();
        for (int i = 0; i < others.size(); i++) {
            Quality second = i % 3 == 0 ? Quality.ACCEPTABLE : Quality.GOOD;
            LocalDate day = folk.between(.44 + .5 * i / others.size());
            play(timeline, ines, others.get(i), Mode.SCORED, day, List.of(Quality.GOOD, second));
            if (i % 4 == 0) {
                play(timeline, folk.maya(), others.get(i), Mode.PRACTICE, day, List.of(second));
            }
        }
        play(timeline, folk.maya(), CASE, Mode.PRACTICE, folk.ago(5), List.of(Quality.ACCEPTABLE, Quality.POOR));
        play(timeline, folk.tomas(), CASE, Mode.PRACTICE, folk.ago(3), List.of(Quality.GOOD, Quality.CRITICAL));
    }

    /** Plays to an end, half a minute and more for each decision, choosing by quality; what is not named is good. */
    private void play(
            Timeline timeline, Asking player, String code, Mode mode, LocalDate day, List<Quality> qualities) {
        long[] id = new long[1];
        timeline.on(
                day,
                20,
                10,
                () -> id[0] = plays.start(player, code, mode, key()).orElseThrow());
        Play play = Play.begin(
                editions.content(editions.current()).find(Scenario.class, code).orElseThrow());
        for (int i = 0; !play.over(); i++) {
            Quality wanted = i < qualities.size() ? qualities.get(i) : Quality.GOOD;
            String option = option(play.scene().orElseThrow(), wanted);
            int seq = i;
            timeline.on(day, 20, 12 + 2 * i, () -> {
                ScenarioPlays.Outcome made =
                        plays.decide(player, id[0], seq, option, REASONS.get(seq % REASONS.size()));
                must(made == ScenarioPlays.Outcome.MADE, made);
            });
            play = play.choose(option);
        }
        timeline.on(
                day,
                20,
                40,
                () -> plays.debrief(
                        player,
                        id[0],
                        0,
                        "I noticed how much I wanted to repair it quickly. Slower would have been kinder."));
    }

    /** An option of the wanted quality, or else the best there is. */
    private static String option(Scene scene, Quality wanted) {
        return scene.options().stream()
                .filter(option -> option.quality() == wanted)
                .findFirst()
                .orElseGet(() -> scene.options().stream()
                        .min((a, b) -> a.quality().compareTo(b.quality()))
                        .orElseThrow())
                .id();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
