package past.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.ledger.Ledger;
import past.people.PersonRow;
import past.people.Supervision;
import past.people.domain.Asking;
import past.scenario.ScenarioRecords.PlayRow;
import past.scenario.domain.Gate;

/** The conversation after a critical choice: a supervisor says that it took place. */
@ApplicationScoped
@Transactional
public class ScenarioConversations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Supervision supervision;

    @Inject
    private Editions editions;

    @Inject
    private ScenarioRecords records;

    @Inject
    private Ledger ledger;

    /**
     * A trainee whose scored mode of a case waits for a conversation. What the trainee chose and wrote is not in it.
     *
     * @param lines rules that the choice broke
     */
    public record Waiting(long traineeId, String traineeName, String code, List<String> lines, Instant since) {

        /** The rules in one line. */
        public String broke() {
            return String.join(", ", lines);
        }
    }

    /** What waits for this supervisor, the longest first. Three queries, however many trainees there are. */
    public List<Waiting> waiting(Asking supervisor) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (PersonRow trainee : supervision.traineesOf(supervisor)) {
            names.put(trainee.id(), trainee.name());
        }
        if (names.isEmpty()) {
            return List.of();
        }
        List<PlayRow> plays = records.plays(names.keySet());
        Map<String, Instant> talked = records.talked(names.keySet());
        Content content = editions.content(editions.current());
        Map<String, Waiting> waiting = new LinkedHashMap<>();
        plays.stream()
                .filter(one -> one.scored() && one.critical() && !one.open())
                .forEach(one -> {
                    Gate gate = records.gate(one.personId(), one.code(), plays, talked, content);
                    if (!gate.talked()) {
                        waiting.put(
                                one.personId() + ":" + one.code(),
                                new Waiting(
                                        one.personId(),
                                        names.get(one.personId()),
                                        one.code(),
                                        List.of(one.criticalLines().split(",")),
                                        one.finished()));
                    }
                });
        return new ArrayList<>(waiting.values());
    }

    /**
     * Records a conversation. The same request twice is one conversation.
     *
     * @param note what was agreed; no client facts
     * @throws past.people.domain.Refused unless a contract with the trainee is in force
     */
    public void record(Asking supervisor, long traineeId, String code, String note, String requestKey) {
        supervision.mustSupervise(supervisor, traineeId);
        long before = em.createQuery(
                        """
                        SELECT COUNT(c) FROM ScenarioConversation c
                        WHERE c.supervisorId = :supervisor AND c.requestKey = :key""",
                        Long.class)
                .setParameter("supervisor", supervisor.id())
                .setParameter("key", requestKey)
                .getSingleResult();
        if (before > 0) {
            return;
        }
        em.persist(
                new ScenarioConversation(traineeId, supervisor.id(), code, note.strip(), requestKey, clock.instant()));
        ledger.append(
                Ledger.chainOf(traineeId), supervisor.id(), "conversation.recorded", Map.of("about", "case " + code));
    }
}
