package past.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import past.ledger.Ledger;
import past.ledger.LedgerMark;
import past.ledger.domain.Canonical;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.practicum.HourDecision.Verdict;
import past.practicum.domain.DecisionOutcome;
import past.practicum.domain.EntryState;
import past.practicum.domain.HourFacts;
import past.practicum.domain.HourRules;
import past.practicum.domain.Objection;

/**
 * A supervisor approves entries or sends them back, row by row. Each version is decided once, whoever presses first; the
 * answer says for every row what became of it.
 */
@ApplicationScoped
@Transactional
public class Countersigning {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Ledger ledger;

    /** An entry with the version asked for and its contract, as loaded together. */
    private record Row(HourEntry entry, HourVersion version, long supervisorId, LocalDate from, LocalDate to) {}

    /** Approves the versions seen. */
    public Decided approve(Asking supervisor, List<EntryVersionRef> refs) {
        return decide(supervisor, refs, Verdict.APPROVED, null);
    }

    /** Sends the versions seen back to their trainees, with a comment of 1 to {@value HourDecision#COMMENT} characters. */
    public Decided sendBack(Asking supervisor, List<EntryVersionRef> refs, String comment) {
        supervisor.must(Role.SUPERVISOR);
        List<Objection> objections = comment == null || comment.isBlank()
                ? List.of(new Objection("G8", Objection.Effect.BLOCK, "comment", "G8.comment", List.of()))
                : HourRules.words(comment, "comment");
        if (Objection.refuses(objections)) {
            return new Decided(List.of(), objections);
        }
        return decide(supervisor, refs, Verdict.RETURNED, comment.strip());
    }

    private Decided decide(Asking supervisor, List<EntryVersionRef> refs, Verdict verdict, String remark) {
        supervisor.must(Role.SUPERVISOR);
        Map<EntryVersionRef, Decided.RowOutcome> outcomes = new LinkedHashMap<>();
        refs.forEach(ref -> outcomes.put(ref, new Decided.RowOutcome(ref, DecisionOutcome.NOT_YOURS, null)));
        Instant now = clock.instant();
        for (Row row : rows(outcomes.keySet().stream().toList())) {
            EntryVersionRef ref =
                    new EntryVersionRef(row.entry().getId(), row.version().getNumber());
            DecisionOutcome hindrance = hindrance(supervisor, row);
            outcomes.put(
                    ref,
                    hindrance == null
                            ? decided(supervisor, ref, row, verdict, remark, now)
                            : new Decided.RowOutcome(ref, hindrance, null));
        }
        return new Decided(List.copyOf(outcomes.values()), List.of());
    }

    private Decided.RowOutcome decided(
            Asking supervisor, EntryVersionRef ref, Row row, Verdict verdict, String remark, Instant now) {
        boolean approves = verdict == Verdict.APPROVED;
        if (approves) {
            row.entry().approve(supervisor.id(), now);
        } else {
            row.entry().sendBack(supervisor.id(), now);
        }
        LedgerMark mark = ledger.append(
                Ledger.chainOf(row.entry().getTraineeId()),
                supervisor.id(),
                approves ? "hours.approved" : "hours.returned",
                facts(row, remark));
        em.persist(new HourDecision(row.version(), verdict, remark, supervisor.id(), now, mark));
        return new Decided.RowOutcome(ref, approves ? DecisionOutcome.APPROVED : DecisionOutcome.RETURNED, mark);
    }

    private static Map<String, ?> facts(Row row, String remark) {
        HourFacts entry = row.version().facts();
        Map<String, Object> facts = new HashMap<>();
        facts.put("entry", row.entry().getId());
        facts.put("version", row.version().getNumber());
        facts.put("category", entry.category());
        facts.put("day", entry.day());
        facts.put("minutes", entry.minutes());
        facts.put("counted", row.version().getCounted());
        facts.put("contract", entry.contractId());
        facts.put("edition", row.version().getEdition());
        facts.put("words", Canonical.fingerprint(entry.learningPoint()));
        if (remark != null) {
            facts.put("remark", Canonical.fingerprint(remark));
        }
        return facts;
    }

    /** Why this supervisor cannot decide on the row now; null when they can. */
    private static DecisionOutcome hindrance(Asking supervisor, Row row) {
        LocalDate day = row.version().facts().day();
        if (row.supervisorId() != supervisor.id()) {
            return DecisionOutcome.NOT_YOURS;
        }
        if (row.entry().getState() == EntryState.WITHDRAWN) {
            return DecisionOutcome.WITHDRAWN;
        }
        if (row.entry().getCurrent() != row.version().getNumber()) {
            return DecisionOutcome.CHANGED;
        }
        if (!row.entry().getState().waiting()) {
            return DecisionOutcome.ALREADY_DECIDED;
        }
        return day.isBefore(row.from()) || row.to() != null && day.isAfter(row.to())
                ? DecisionOutcome.OUTSIDE_CONTRACT
                : null;
    }

    /** The rows asked for, their entries locked in the order of their numbers, sorted by trainee: the ledger's locks. */
    private List<Row> rows(List<EntryVersionRef> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        List<Long> ids = refs.stream().map(EntryVersionRef::entryId).distinct().toList();
        Map<Long, HourEntry> entries = new HashMap<>();
        em.createQuery("SELECT e FROM HourEntry e WHERE e.id IN :ids ORDER BY e.id", HourEntry.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(entry -> entries.put(entry.getId(), entry));
        List<Row> rows = new ArrayList<>();
        em.createQuery(
                        """
                        SELECT v, c.supervisorId, c.startsOn, c.endsOn
                        FROM HourVersion v JOIN Contract c ON c.id = v.contractId WHERE v.entryId IN :ids""",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(found -> {
                    HourVersion version = (HourVersion) found[0];
                    if (refs.contains(new EntryVersionRef(version.getEntryId(), version.getNumber()))) {
                        HourEntry entry = entries.get(version.getEntryId());
                        rows.add(new Row(entry, version, (Long) found[1], (LocalDate) found[2], (LocalDate) found[3]));
                    }
                });
        rows.sort(Comparator.comparingLong((Row row) -> row.entry().getTraineeId())
                .thenComparingLong(row -> row.entry().getId()));
        return rows;
    }
}
