package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import past.competency.domain.EntrustmentRules;
import past.competency.domain.Evidence;
import past.competency.domain.EvidenceGate;
import past.competency.domain.Objection;
import past.competency.domain.SignedSheet;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.ledger.domain.CanonicalReader;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;

/** The sheets: what would be signed now, what was signed then, and a supervisor's own list of decisions. */
@ApplicationScoped
@Transactional
public class Sheets {

    /** Decisions on a page. */
    public static final int PAGE = 40;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceBook evidence;

    @Inject
    private Editions editions;

    @Inject
    private Competencies competencies;

    @Inject
    private Supervision supervision;

    /** A sheet that may be signed now, and what stands against signing it. */
    public record Open(Sheet sheet, List<Objection> against) {}

    /**
     * Everything that is shown before a signature.
     *
     * @param signatures what was decided on this request before
     * @param mine whether one of them is the asking person's
     */
    public record Desk(RequestRow request, Open open, Content content, List<DecisionRow> signatures, boolean mine) {

        /** Whether this supervisor may sign now. */
        public boolean signable() {
            return request.waiting() && !mine && open.against().isEmpty();
        }
    }

    /**
     * What a request asks a supervisor to sign.
     *
     * @throws Refused without a contract in force with the trainee
     */
    public Desk desk(Asking supervisor, long requestId) {
        RequestRow request = em
                .createQuery(RequestRow.SELECT + "WHERE r.id = :id", RequestRow.class)
                .setParameter("id", requestId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refused("request"));
        supervision.mustSupervise(supervisor, request.traineeId());
        List<DecisionRow> decisions = competencies.decisions(request.traineeId());
        List<DecisionRow> signatures = decisions.stream()
                .filter(one -> one.requestId() != null && one.requestId() == requestId)
                .toList();
        Open open = of(supervisor, request.traineeId(), request.competency(), request.level(), decisions);
        return new Desk(
                request,
                open,
                editions.content(open.sheet().signed().edition()),
                signatures,
                signatures.stream().anyMatch(one -> one.decidedBy() == supervisor.id()));
    }

    /** The sheet for a level of a trainee's competency as of now. The caller has asked whether it may be made. */
    Open of(Asking supervisor, long traineeId, String code, int level) {
        return of(supervisor, traineeId, code, level, competencies.decisions(traineeId));
    }

    private Open of(Asking supervisor, long traineeId, String code, int level, List<DecisionRow> decisions) {
        int edition = editions.editionFor(traineeId);
        Content content = editions.content(edition);
        Competency competency = content.find(Competency.class, code).orElseThrow(() -> new Refused("competency"));
        Evidence shown = evidence.of(supervisor, traineeId, content).get(code);
        int current = Competencies.levels(decisions).getOrDefault(code, EntrustmentRules.FIRST);
        String meaning = content.only(Programme.class)
                .level(level)
                .map(one -> one.title() + ". " + one.meaning())
                .orElse("");
        return new Open(
                Sheet.of(SignedSheet.of(competency, edition, current, level, meaning, shown)),
                EntrustmentRules.against(competency, current, level, shown));
    }

    /**
     * The rows of the sheet that was kept with a decision.
     *
     * @throws Refused unless the asking person may read the trainee's competencies, or decided it
     */
    public List<EvidenceGate.Row> kept(Asking asking, long decisionId) {
        Object[] found = em
                .createQuery(
                        "SELECT d.traineeId, d.decidedBy, d.sheet FROM EntrustmentDecision d WHERE d.id = :id",
                        Object[].class)
                .setParameter("id", decisionId)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refused("decision"));
        if ((Long) found[1] != asking.id()) {
            competencies.mayRead(asking, (Long) found[0]);
        }
        return SignedSheet.rowsOf((Map<?, ?>) CanonicalReader.read((String) found[2]));
    }

    /** What this supervisor decided, the latest first; page 0 is the first, one row more than a page when there are more. */
    public List<DecisionRow> decidedBy(Asking supervisor, int page) {
        supervisor.must(Role.SUPERVISOR);
        return em.createQuery(
                        DecisionRow.SELECT + "WHERE d.decidedBy = :supervisor ORDER BY d.decidedAt DESC, d.id DESC",
                        DecisionRow.class)
                .setParameter("supervisor", supervisor.id())
                .setFirstResult(Math.max(0, page) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }
}
