package past.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.people.Person;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.platform.domain.SeededOrder;
import past.scenario.ScenarioPlay.Mode;
import past.scenario.domain.Gate;
import past.scenario.domain.Play;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

/** Playing cases: begin, decide, look back, debrief. Everything here belongs to the trainee who asks. */
@ApplicationScoped
@Transactional
public class ScenarioPlays {

    private final SecureRandom seeds = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private CaseList cases;

    /**
     * Begins a play, or goes on with the open one of the same case and mode. A double click, a second tab and a sent-again
     * form all end up in the same play.
     *
     * @param requestKey made when the page was shown
     * @return the play's id; empty when the scored mode is closed, {@link CaseList#intro} says why
     */
    public Optional<Long> start(Asking asking, String code, Mode mode, String requestKey) {
        asking.must(Role.TRAINEE);
        em.find(Person.class, asking.id(), LockModeType.PESSIMISTIC_WRITE); // one start at a time
        Optional<ScenarioPlay> begun = em
                .createQuery(
                        """
                        SELECT p FROM ScenarioPlay p WHERE p.personId = :person
                        AND (p.requestKey = :key OR p.code = :code AND p.mode = :mode AND p.finishedAt IS NULL)
                        ORDER BY p.id""",
                        ScenarioPlay.class)
                .setParameter("person", asking.id())
                .setParameter("key", requestKey)
                .setParameter("code", code)
                .setParameter("mode", mode)
                .getResultList()
                .stream()
                .findFirst();
        if (begun.isPresent()) {
            return begun.map(ScenarioPlay::id);
        }
        CaseList.Intro intro = cases.intro(asking, code).orElseThrow(() -> new Refused("no case " + code));
        if (mode == Mode.SCORED && !intro.gate().open()) {
            return Optional.empty();
        }
        Content content = editions.content(intro.edition());
        ScenarioPlay play = new ScenarioPlay(
                asking.id(),
                intro.scenario(),
                intro.edition(),
                content.digest(content.pathOf(Scenario.class, code).orElseThrow()),
                mode,
                seeds.nextLong(),
                content.only(Programme.class).scenarioPassMark(),
                requestKey,
                clock.instant());
        em.persist(play);
        return Optional.of(play.id());
    }

    /**
     * A play as its owner sees it.
     *
     * @param reasons the player's own words, decision by decision; empty text where none were written
     * @param debrief answers to the questions after the play, question by question
     */
    public record View(
            long id,
            Mode mode,
            int passMark,
            Play play,
            List<String> reasons,
            List<String> debrief,
            long seed,
            Content content) {

        /** The options of a scene in the order in which this play shows them. */
        public List<Scene.Option> options(Scene scene) {
            return shown(seed, scene);
        }
    }

    static List<Scene.Option> shown(long seed, Scene scene) {
        return SeededOrder.shuffled(seed, scene.id(), scene.options());
    }

    /** One's own play, open or finished, in its own edition. Three queries. */
    public View view(Asking asking, long playId) {
        ScenarioPlay row = own(asking, playId, LockModeType.NONE);
        Content content = editions.content(row.edition());
        List<PlayStep> steps = steps(playId);
        Play play = replay(row, steps);
        List<String> debrief = new ArrayList<>();
        play.scenario().questions().forEach(question -> debrief.add(""));
        debriefs(playId).forEach(one -> debrief.set(one.question(), one.answer()));
        return new View(
                playId,
                row.mode(),
                row.passMark(),
                play,
                steps.stream()
                        .map(step -> step.reason() == null ? "" : step.reason())
                        .toList(),
                List.copyOf(debrief),
                row.seed(),
                content);
    }

    /** What became of a decision. */
    public enum Outcome {
        /** It is stored. */
        MADE,
        /** It was stored before: a double click, a form sent again. */
        SAME,
        /** This moment was decided otherwise before, in another tab or before going back; that decision stands. */
        OTHER,
        /** A scored decision takes at least {@link Gate#LEAST_THOUGHT}; nothing was stored. */
        TOO_SOON
    }

    /**
     * Makes one decision. The number of the decision makes it happen once.
     *
     * @param seq which decision of the play this is, from 0
     * @param reason the player's own words; may be blank, longer ones are cut at {@link PlayStep#REASON}
     * @throws Refused for a play of somebody else, or an option that the scene does not have
     */
    public Outcome decide(Asking asking, long playId, int seq, String optionId, String reason) {
        ScenarioPlay row = own(asking, playId, LockModeType.PESSIMISTIC_WRITE);
        List<PlayStep> steps = steps(playId);
        if (seq < steps.size()) {
            return steps.get(seq).chosen().equals(optionId) ? Outcome.SAME : Outcome.OTHER;
        }
        Play play = replay(row, steps);
        Scene scene = play.scene().orElseThrow(() -> new Refused("the play is over"));
        if (seq > steps.size() || scene.option(optionId).isEmpty()) {
            throw new Refused("option");
        }
        Instant now = clock.instant();
        Instant readable =
                steps.isEmpty() ? row.startedAt() : steps.get(steps.size() - 1).decidedAt();
        Duration thought = Duration.between(readable, now);
        if (row.mode() == Mode.SCORED && thought.compareTo(Gate.LEAST_THOUGHT) < 0) {
            return Outcome.TOO_SOON;
        }
        em.persist(new PlayStep(
                playId,
                seq,
                scene.id(),
                optionId,
                (int) Math.min(thought.toSeconds(), Integer.MAX_VALUE),
                now,
                words(reason, PlayStep.REASON)));
        Play after = play.choose(optionId);
        if (after.over()) {
            row.finish(after, now);
        }
        return Outcome.MADE;
    }

    /**
     * Saves the answer to one question after a play; nobody else reads it.
     *
     * @param question from 0
     * @return when it was saved
     */
    public Instant debrief(Asking asking, long playId, int question, String answer) {
        ScenarioPlay row = own(asking, playId, LockModeType.PESSIMISTIC_WRITE);
        if (question < 0 || question >= scenario(row).questions().size()) {
            throw new Refused("question");
        }
        PlayDebrief debrief = debriefs(playId).stream()
                .filter(one -> one.question() == question)
                .findFirst()
                .orElseGet(() -> {
                    PlayDebrief fresh = new PlayDebrief(playId, question);
                    em.persist(fresh);
                    return fresh;
                });
        String words = words(answer, PlayDebrief.ANSWER);
        debrief.write(words == null ? "" : words, clock.instant());
        return clock.instant();
    }

    private static String words(String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        return stripped.length() > most ? stripped.substring(0, most) : stripped;
    }

    private ScenarioPlay own(Asking asking, long playId, LockModeType lock) {
        asking.must(Role.TRAINEE);
        ScenarioPlay row = em.find(ScenarioPlay.class, playId, lock);
        if (row == null || row.personId() != asking.id()) {
            throw new Refused("play");
        }
        return row;
    }

    private Play replay(ScenarioPlay row, List<PlayStep> steps) {
        return Play.of(scenario(row), steps.stream().map(PlayStep::chosen).toList());
    }

    private Scenario scenario(ScenarioPlay row) {
        return editions.content(row.edition()).find(Scenario.class, row.code()).orElseThrow();
    }

    private List<PlayStep> steps(long playId) {
        return em.createQuery("SELECT s FROM PlayStep s WHERE s.playId = :play ORDER BY s.seq", PlayStep.class)
                .setParameter("play", playId)
                .getResultList();
    }

    private List<PlayDebrief> debriefs(long playId) {
        return em.createQuery("SELECT d FROM PlayDebrief d WHERE d.playId = :play", PlayDebrief.class)
                .setParameter("play", playId)
                .getResultList();
    }
}
