package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import past.competency.domain.Activity;
import past.competency.domain.EntrustmentRules;
import past.competency.domain.Objection;
import past.curriculum.Editions;
import past.curriculum.domain.Competency;
import past.ledger.Ledger;
import past.ledger.domain.Canonical;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;

/** What supervisors saw: recorded in a few minutes, on the day, about one competency; evidence and no decision. */
@ApplicationScoped
@Transactional
public class Observations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Supervision supervision;

    @Inject
    private Competencies competencies;

    @Inject
    private Editions editions;

    @Inject
    private Ledger ledger;

    /**
     * What a supervisor fills in.
     *
     * @param level judged on that day, 1 to 4
     */
    public record Form(
            String competency,
            LocalDate day,
            Activity activity,
            String wentWell,
            String wentWellToo,
            String toChange,
            int level,
            String nextStep) {}

    /** One observation, as it is read. */
    public record Row(
            long id,
            String competency,
            LocalDate day,
            Activity activity,
            String wentWell,
            String wentWellToo,
            String toChange,
            int level,
            String nextStep,
            long observerId,
            String observer,
            Instant notedAt) {}

    /**
     * Records an observation; the same form twice is one observation.
     *
     * @return why nothing was kept; empty when it is kept
     * @throws Refused without a contract in force with the trainee
     */
    public List<Objection> record(Asking supervisor, long traineeId, Form form, String requestKey) {
        supervision.mustSupervise(supervisor, traineeId);
        List<Objection> objections = objections(supervisor, traineeId, form);
        if (!objections.isEmpty() || kept(supervisor, requestKey)) {
            return objections;
        }
        int edition = editions.editionFor(traineeId);
        if (editions.content(edition).find(Competency.class, form.competency()).isEmpty()) {
            return List.of(new Objection("rule.missing", List.of("field.competency")));
        }
        Observation observation =
                new Observation(traineeId, supervisor.id(), form, edition, requestKey, clock.instant());
        em.persist(observation);
        ledger.append(
                Ledger.chainOf(traineeId),
                supervisor.id(),
                "observation.recorded",
                Map.of(
                        "observation", observation.getId(),
                        "competency", form.competency(),
                        "day", form.day(),
                        "activity", form.activity().name(),
                        "level", form.level(),
                        "edition", edition,
                        "words",
                                Canonical.fingerprint(String.join(
                                        "\n",
                                        form.wentWell().strip(),
                                        form.wentWellToo().strip(),
                                        form.toChange().strip(),
                                        form.nextStep().strip()))));
        return List.of();
    }

    private List<Objection> objections(Asking supervisor, long traineeId, Form form) {
        List<Objection> objections = new ArrayList<>();
        words(form.wentWell(), "field.went-well").ifPresent(objections::add);
        words(form.wentWellToo(), "field.went-well-too").ifPresent(objections::add);
        words(form.toChange(), "field.to-change").ifPresent(objections::add);
        words(form.nextStep(), "field.next-step").ifPresent(objections::add);
        if (form.activity() == null) {
            objections.add(new Objection("rule.missing", List.of("field.activity")));
        }
        if (form.level() < EntrustmentRules.FIRST || form.level() > EntrustmentRules.HIGHEST) {
            objections.add(new Objection("rule.missing", List.of("field.level")));
        }
        LocalDate day = form.day();
        if (day == null) {
            objections.add(new Objection("rule.missing", List.of("field.day")));
        } else if (day.isAfter(LocalDate.now(clock.withZone(supervisor.zone())))) {
            objections.add(new Objection("rule.future", List.of()));
        } else if (!supervision.supervises(supervisor.id(), traineeId, day)) {
            objections.add(new Objection("rule.outside-contract", List.of()));
        }
        return objections;
    }

    private static Optional<Objection> words(String text, String what) {
        return Objection.toWords(text, what, Observation.REMARK, true);
    }

    private boolean kept(Asking supervisor, String requestKey) {
        return em.createQuery(
                                "SELECT COUNT(o) FROM Observation o WHERE o.observerId = :me AND o.requestKey = :key",
                                Long.class)
                        .setParameter("me", supervisor.id())
                        .setParameter("key", requestKey)
                        .getSingleResult()
                > 0;
    }

    /**
     * A trainee's observations, the latest first, of one competency or of all.
     *
     * @param code null for all
     * @throws Refused unless the asking person is the trainee, their supervisor or the programme lead
     */
    public List<Row> of(Asking asking, long traineeId, String code) {
        competencies.mayRead(asking, traineeId);
        return em.createQuery(
                        """
                        SELECT NEW past.competency.Observations.Row(o.id, o.competency, o.day, o.activity, o.wentWell,
                               o.wentWellToo, o.toChange, o.level, o.nextStep, s.id, s.name, o.notedAt)
                        FROM Observation o JOIN Person s ON s.id = o.observerId
                        WHERE o.traineeId = :trainee AND (:all = TRUE OR o.competency = :code)
                        ORDER BY o.day DESC, o.id DESC""",
                        Row.class)
                .setParameter("trainee", traineeId)
                .setParameter("all", code == null)
                .setParameter("code", code == null ? "" : code)
                .setMaxResults(100)
                .getResultList();
    }
}
