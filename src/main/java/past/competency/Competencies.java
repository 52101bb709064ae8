package past.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import past.competency.domain.EntrustmentRules;
import past.competency.domain.Evidence;
import past.competency.domain.EvidenceGate;
import past.competency.domain.Objection;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Competency;
import past.people.Supervision;
import past.people.domain.Asking;
import past.people.domain.Role;

/**
 * Where a trainee stands with all competencies: the level reached, the evidence so far, what the next level asks for. For
 * the trainee, their supervisors and the programme lead. A fixed number of queries, however many competencies there are.
 */
@ApplicationScoped
@Transactional
public class Competencies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceBook evidence;

    @Inject
    private Editions editions;

    @Inject
    private Supervision supervision;

    /**
     * One competency of a trainee.
     *
     * @param level reached; {@link EntrustmentRules#FIRST} before any decision
     * @param next what the next level asks for
     * @param against why the next level cannot be asked for now
     * @param open the request that waits; null when there is none
     */
    public record Row(
            Competency competency,
            int level,
            Evidence evidence,
            EvidenceGate next,
            List<Objection> against,
            RequestRow open) {

        /** Whether the target is reached. */
        public boolean reached() {
            return level >= competency.target();
        }

        /** The level that may be asked for now. */
        public int nextLevel() {
            return level + 1;
        }

        /** Whether everything for the next level is there and nobody is asked yet. */
        public boolean ready() {
            return !reached() && open == null && against.isEmpty() && next.met();
        }

        /** Whether the trainee may ask, with or without all evidence. */
        public boolean askable() {
            return !reached() && open == null && against.isEmpty();
        }
    }

    /**
     * Everything about a trainee's competencies.
     *
     * @param rows in the order of the framework
     * @param decisions the latest first
     * @param requests the latest first
     */
    public record Book(
            long traineeId,
            int edition,
            Content content,
            List<Row> rows,
            List<DecisionRow> decisions,
            List<RequestRow> requests) {

        public Optional<Row> row(String code) {
            return rows.stream()
                    .filter(row -> row.competency().code().equals(code))
                    .findFirst();
        }

        /** How many reached their target. */
        public long reached() {
            return rows.stream().filter(Row::reached).count();
        }

        /** How many are ready to ask for. */
        public long ready() {
            return rows.stream().filter(Row::ready).count();
        }
    }

    /** One's own. */
    public Book own(Asking trainee) {
        trainee.must(Role.TRAINEE);
        return book(trainee, trainee.id());
    }

    /**
     * A trainee's, for whoever may see it.
     *
     * @throws past.people.domain.Refused unless the asking person is the trainee, their supervisor or the programme lead
     */
    public Book of(Asking asking, long traineeId) {
        mayRead(asking, traineeId);
        return book(asking, traineeId);
    }

    private Book book(Asking asking, long traineeId) {
        int edition = editions.editionFor(traineeId);
        Content content = editions.content(edition);
        Map<String, Evidence> shown = evidence.of(asking, traineeId, content);
        List<DecisionRow> decisions = decisions(traineeId);
        Map<String, Integer> levels = levels(decisions);
        List<RequestRow> requests = requests(traineeId);
        Map<String, RequestRow> open = requests.stream()
                .filter(RequestRow::waiting)
                .collect(Collectors.toMap(RequestRow::competency, one -> one, (one, other) -> one));
        List<Row> rows = content.all(Competency.class).stream()
                .map(one -> row(one, levels, shown.get(one.code()), open.get(one.code())))
                .toList();
        return new Book(traineeId, edition, content, rows, decisions, requests);
    }

    private static Row row(Competency one, Map<String, Integer> levels, Evidence evidence, RequestRow open) {
        int level = levels.getOrDefault(one.code(), EntrustmentRules.FIRST);
        return new Row(
                one,
                level,
                evidence,
                EvidenceGate.of(one, level + 1, evidence),
                EntrustmentRules.against(one, level, level + 1, evidence),
                open);
    }

    /** The level of each competency about which there is a decision that moved it. */
    static Map<String, Integer> levels(List<DecisionRow> latestFirst) {
        Map<String, Integer> levels = new HashMap<>();
        latestFirst.stream()
                .filter(one -> one.verdict().moves())
                .forEach(one -> levels.putIfAbsent(one.competency(), one.level()));
        return levels;
    }

    /** All decisions about a trainee, the latest first. One query. */
    List<DecisionRow> decisions(long traineeId) {
        return em.createQuery(
                        DecisionRow.SELECT + "WHERE d.traineeId = :trainee ORDER BY d.ledgerSeq DESC",
                        DecisionRow.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    private List<RequestRow> requests(long traineeId) {
        return em.createQuery(
                        RequestRow.SELECT + "WHERE r.traineeId = :trainee ORDER BY r.askedAt DESC, r.id DESC",
                        RequestRow.class)
                .setParameter("trainee", traineeId)
                .getResultList();
    }

    /** The trainee, their supervisor today, or the programme lead. */
    void mayRead(Asking asking, long traineeId) {
        if (asking.id() != traineeId && !asking.is(Role.LEAD)) {
            supervision.mustSupervise(asking, traineeId);
        }
    }
}
