package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import past.competency.domain.Objection;
import past.competency.domain.RequestState;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** A trainee asks for the next level of a competency, or takes the request back; a supervisor sees what waits. */
@ApplicationScoped
@Transactional
public class SignOffRequests {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private TraineeBook book;

    @Inject
    private Competencies competencies;

    /**
     * What became of asking.
     *
     * @param requestId the request that waits; 0 when none was made
     * @param objections why not
     */
    public record Asked(long requestId, List<Objection> objections) {

        /** Whether a request waits now. */
        public boolean done() {
            return requestId != 0;
        }
    }

    /**
     * Asks for the next level. One request a competency waits at a time: asking again, in another tab or by a form that was
     * sent twice, answers the one that waits.
     *
     * @param level the level that the page offered; another one meanwhile is an objection
     * @param sentence for the supervisor, up to {@value SignOffRequest#SENTENCE} characters, may be empty
     */
    public Asked ask(Asking trainee, String code, int level, String sentence, String requestKey) {
        trainee.must(Role.TRAINEE);
        book.hold(trainee.id());
        Optional<Long> before = before(trainee, code, requestKey);
        if (before.isPresent()) {
            return new Asked(before.get(), List.of());
        }
        Optional<Objection> words = Objection.toWords(sentence, "field.sentence", SignOffRequest.SENTENCE, false);
        if (words.isPresent()) {
            return new Asked(0, List.of(words.get()));
        }
        Competencies.Book own = competencies.own(trainee);
        Competencies.Row row = own.row(code).orElseThrow(() -> new Refused("competency"));
        List<Objection> objections = row.reached()
                ? List.of(new Objection("rule.reached", List.of(row.level())))
                : row.nextLevel() != level
                        ? List.of(new Objection("rule.one-at-a-time", List.of(row.level(), row.nextLevel())))
                        : row.against();
        if (!objections.isEmpty()) {
            return new Asked(0, objections);
        }
        SignOffRequest request = new SignOffRequest(
                trainee.id(),
                code,
                level,
                sentence == null ? "" : sentence.strip(),
                own.edition(),
                requestKey,
                clock.instant());
        em.persist(request);
        em.flush();
        return new Asked(request.getId(), List.of());
    }

    /**
     * Takes an own request back. A first signature that was given meanwhile stays in the record and gives no level.
     *
     * @return false when it was decided meanwhile
     */
    public boolean withdraw(Asking trainee, long requestId) {
        trainee.must(Role.TRAINEE);
        book.hold(trainee.id());
        SignOffRequest request = em.find(SignOffRequest.class, requestId);
        if (request == null || request.getTraineeId() != trainee.id()) {
            throw new Refused("request");
        }
        if (!request.getState().waiting()) {
            return false;
        }
        request.close(RequestState.WITHDRAWN, clock.instant());
        return true;
    }

    /** What waits for this supervisor's signature, the oldest first; what they signed first already is not in it. */
    public List<RequestRow> waitingFor(Asking supervisor) {
        supervisor.must(Role.SUPERVISOR);
        return em.createQuery(
                        RequestRow.SELECT
                                + """
                                WHERE r.state IN (past.competency.domain.RequestState.OPEN,
                                                  past.competency.domain.RequestState.HALF_SIGNED)
                                  AND EXISTS (SELECT c FROM Contract c
                                              WHERE c.traineeId = r.traineeId AND c.supervisorId = :supervisor
                                                AND c.startsOn <= :day AND (c.endsOn IS NULL OR c.endsOn >= :day))
                                  AND NOT EXISTS (SELECT d FROM EntrustmentDecision d
                                                  WHERE d.requestId = r.id AND d.decidedBy = :supervisor)
                                ORDER BY r.askedAt, r.id""",
                        RequestRow.class)
                .setParameter("supervisor", supervisor.id())
                .setParameter("day", LocalDate.now(clock.withZone(supervisor.zone())))
                .setMaxResults(100)
                .getResultList();
    }

    private Optional<Long> before(Asking trainee, String code, String requestKey) {
        return em
                .createQuery(
                        """
                        SELECT r.id FROM SignOffRequest r
                        WHERE r.traineeId = :trainee
                          AND (r.requestKey = :key OR r.openKey = :open) ORDER BY r.id DESC""",
                        Long.class)
                .setParameter("trainee", trainee.id())
                .setParameter("key", requestKey)
                .setParameter("open", trainee.id() + ":" + code)
                .getResultList()
                .stream()
                .findFirst();
    }
}
