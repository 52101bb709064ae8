package past.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.scenario.domain.Gate;
import past.scenario.domain.Scenario;

/**
 * What people's plays say, for the features that build on them. The caller has asked already whether it may look at these
 * people.
 */
@ApplicationScoped
@Transactional
public class ScenarioRecords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    /**
     * One play as a row.
     *
     * @param finished null while it is open
     * @param points null while it is open
     * @param criticalLines rules that the critical choice broke, separated by commas; null without one
     */
    public record PlayRow(
            long id,
            long personId,
            String code,
            int edition,
            ScenarioPlay.Mode mode,
            Instant started,
            Instant finished,
            String ending,
            Integer points,
            int possible,
            boolean passed,
            boolean critical,
            String criticalLines) {

        public boolean open() {
            return finished == null;
        }

        public boolean scored() {
            return mode == ScenarioPlay.Mode.SCORED;
        }

        public int percent() {
            return points == null || possible == 0 ? 0 : 100 * points / possible;
        }
    }

    /**
     * Where a person stands with a case in scored mode.
     *
     * @param passed the play that passed it; null if none did
     * @param unresolved whether a critical choice still waits for a conversation or the variant
     */
    public record Standing(String code, PlayRow passed, boolean unresolved, int attempts) {}

    /** All plays of these people, oldest first. One query. */
    List<PlayRow> plays(Collection<Long> people) {
        return em.createQuery(
                        """
                        SELECT NEW past.scenario.ScenarioRecords.PlayRow(p.id, p.personId, p.code, p.edition, p.mode,
                               p.startedAt, p.finishedAt, p.ending, p.points, p.possible, p.passed, p.critical,
                               p.criticalLines)
                        FROM ScenarioPlay p WHERE p.personId IN :people ORDER BY p.startedAt, p.id""",
                        PlayRow.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** When a conversation about a case was last recorded, by person and code. One query. */
    Map<String, Instant> talked(Collection<Long> people) {
        Map<String, Instant> talked = new HashMap<>();
        em.createQuery(
                        """
                        SELECT c.traineeId, c.code, c.recordedAt FROM ScenarioConversation c
                        WHERE c.traineeId IN :people ORDER BY c.recordedAt""",
                        Object[].class)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> talked.put(row[0] + ":" + row[1], (Instant) row[2]));
        return talked;
    }

    /** The scored mode of a case for one person, from rows that are loaded already. */
    Gate gate(long personId, String code, Collection<PlayRow> plays, Map<String, Instant> talked, Content content) {
        Optional<Scenario> variant = variantOf(code, content);
        return Gate.of(
                scored(plays, personId, code),
                variant.map(one -> scored(plays, personId, one.code())).orElse(null),
                talked.get(personId + ":" + code),
                content.only(Programme.class).scenarioAttempts(),
                clock.instant());
    }

    /** The case with another client and the same dilemma. */
    static Optional<Scenario> variantOf(String code, Content content) {
        return content.all(Scenario.class).stream()
                .filter(one -> code.equals(one.variantOf()))
                .findFirst();
    }

    private static List<Gate.Scored> scored(Collection<PlayRow> plays, long personId, String code) {
        return plays.stream()
                .filter(one ->
                        one.scored() && one.personId() == personId && one.code().equals(code))
                .map(one -> new Gate.Scored(one.started(), one.finished(), one.passed(), one.critical()))
                .toList();
    }

    /**
     * Every case that a person began in scored mode, by code: passed or not, and whether a critical choice is unresolved.
     * Variants stand under their own codes. Practice is not in it.
     */
    public Map<String, Standing> standings(long personId) {
        List<PlayRow> plays = plays(List.of(personId));
        Map<String, Instant> talked = talked(List.of(personId));
        Content content = editions.content(editions.editionFor(personId));
        Map<String, List<PlayRow>> byCode = new TreeMap<>();
        plays.stream().filter(PlayRow::scored).forEach(one -> byCode.computeIfAbsent(
                        one.code(), code -> new ArrayList<>())
                .add(one));
        Map<String, Standing> standings = new TreeMap<>();
        byCode.forEach((code, list) -> standings.put(
                code,
                new Standing(
                        code,
                        list.stream()
                                .filter(PlayRow::passed)
                                .max(Comparator.comparing(PlayRow::started))
                                .orElse(null),
                        gate(personId, code, plays, talked, content).unresolved(),
                        list.size())));
        return standings;
    }
}
