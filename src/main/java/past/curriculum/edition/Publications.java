package past.curriculum.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import past.curriculum.domain.ChangeKind;
import past.curriculum.domain.Digests;
import past.ledger.Ledger;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.platform.AskedOnce;

/** Puts editions on the shelf and moves cohorts to them. Nothing here changes or removes a row. */
@ApplicationScoped
@Transactional
public class Publications {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AskedOnce asked;

    @Inject
    private Ledger ledger;

    /**
     * Stores edition 1 when the shelf is empty.
     *
     * @param texts by path
     * @return false when there already is an edition
     */
    public boolean first(SortedMap<String, String> texts, String reason) {
        if (latest() != 0) {
            return false;
        }
        String manifest = shelve(1, texts, ChangeKind.SUBSTANTIVE, reason, null);
        ledger.append(
                "content",
                0,
                "edition.published",
                Map.of("edition", 1, "documents", texts.size(), "manifest", manifest, "reason", Digests.of(reason)));
        return true;
    }

    /** Publishes the next edition. Of two publications made to the same edition, the second is told. */
    public Publication.Outcome publish(Asking asking, Publication wanted) {
        asking.must(Role.AUTHOR, Role.LEAD);
        Edition base = em.find(Edition.class, wanted.base(), LockModeType.PESSIMISTIC_WRITE);
        int latest = latest();
        if (base == null || latest != wanted.base()) {
            return new Publication.Overtaken(latest);
        }
        TreeMap<String, String> digests = digests(latest);
        TreeMap<String, String> before = new TreeMap<>(digests);
        wanted.removed().forEach(digests::remove);
        wanted.changed().forEach((path, text) -> digests.put(path, Digests.of(text)));
        if (digests.equals(before)) {
            return new Publication.Unchanged();
        }
        int number = latest + 1;
        String manifest =
                shelve(number, digests, wanted.changed().values(), wanted.kind(), wanted.reason(), asking.id());
        keepOthers(asking, latest, wanted);
        wanted.cohorts().forEach(cohort -> follow(asking, cohort, number, wanted.reason()));
        ledger.append(
                "content",
                asking.id(),
                "edition.published",
                Map.of(
                        "edition", number,
                        "base", latest,
                        "kind", wanted.kind().name(),
                        "reason", Digests.of(wanted.reason()),
                        "manifest", manifest,
                        "changed", changes(before, digests),
                        "cohorts", List.copyOf(wanted.cohorts())));
        return new Publication.Published(number);
    }

    /** Moves one cohort to an edition, older or newer, with a reason. */
    public void move(Asking asking, long cohortId, int edition, String reason) {
        asking.must(Role.AUTHOR, Role.LEAD);
        if (edition < 1 || edition > latest() || reason.isBlank() || reason.length() > Edition.REASON) {
            throw new IllegalArgumentException("a move needs an edition on the shelf and a reason");
        }
        follow(asking, cohortId, edition, reason);
        ledger.append(
                "content",
                asking.id(),
                "cohort.moved",
                Map.of("cohort", cohortId, "edition", edition, "reason", Digests.of(reason)));
    }

    /** All editions, the newest first. */
    public List<EditionRow> editions() {
        return em.createQuery(
                        """
                        SELECT NEW past.curriculum.edition.EditionRow(
                               e.number, e.publishedAt, p.name, e.kind, e.reason)
                          FROM Edition e LEFT JOIN Person p ON p.id = e.publishedBy
                         ORDER BY e.number DESC
                        """,
                        EditionRow.class)
                .getResultList();
    }

    /** All cohorts by name, each with the edition it follows. */
    public List<CohortRow> cohorts() {
        int latest = latest();
        return em
                .createQuery(
                        """
                        SELECT c.id, c.name, e.decidedAt, e.edition
                          FROM Cohort c LEFT JOIN CohortEdition e ON e.cohortId = c.id
                         ORDER BY c.name, e.decidedAt, e.id
                        """,
                        Object[].class)
                .getResultList()
                .stream()
                .map(r -> new CohortRow((Long) r[0], (String) r[1], r[2] == null ? latest : (Integer) r[3]))
                .collect(ArrayList::new, Publications::keepLast, ArrayList::addAll);
    }

    private static void keepLast(List<CohortRow> rows, CohortRow row) {
        rows.removeIf(r -> r.id() == row.id());
        rows.add(row);
    }

    /** Cohorts nobody ever decided about stay where they are, now in writing. */
    private void keepOthers(Asking asking, int latest, Publication wanted) {
        List<Long> undecided = em.createQuery(
                        """
                        SELECT c.id FROM Cohort c
                         WHERE NOT EXISTS (SELECT e FROM CohortEdition e WHERE e.cohortId = c.id)
                        """,
                        Long.class)
                .getResultList();
        undecided.stream()
                .filter(id -> !wanted.cohorts().contains(id))
                .forEach(id -> follow(asking, id, latest, wanted.reason()));
    }

    private void follow(Asking asking, long cohortId, int edition, String reason) {
        em.persist(new CohortEdition(cohortId, edition, asking.id(), clock.instant(), reason));
        asked.forget();
    }

    private int latest() {
        Integer latest = em.createQuery("SELECT MAX(e.number) FROM Edition e", Integer.class)
                .getSingleResult();
        return latest == null ? 0 : latest;
    }

    private TreeMap<String, String> digests(int edition) {
        TreeMap<String, String> digests = new TreeMap<>();
        em.createQuery("SELECT d.path, d.sha256 FROM EditionDocument d WHERE d.edition = :n", Object[].class)
                .setParameter("n", edition)
                .getResultList()
                .forEach(r -> digests.put((String) r[0], (String) r[1]));
        return digests;
    }

    private String shelve(int number, SortedMap<String, String> texts, ChangeKind kind, String reason, Long by) {
        TreeMap<String, String> digests = new TreeMap<>();
        texts.forEach((path, text) -> digests.put(path, Digests.of(text)));
        return shelve(number, digests, texts.values(), kind, reason, by);
    }

    private String shelve(
            int number,
            SortedMap<String, String> digests,
            Collection<String> texts,
            ChangeKind kind,
            String reason,
            Long by) {
        Instant now = clock.instant();
        String manifest = Digests.manifest(digests);
        em.persist(new Edition(number, now, by, kind, reason, manifest));
        asked.forget();
        em.flush();
        Set.copyOf(texts).forEach(this::store);
        em.flush();
        digests.forEach((path, sha) -> em.persist(new EditionDocument(number, path, sha)));
        em.flush();
        return manifest;
    }

    private void store(String text) {
        if (em.find(Document.class, Digests.of(text)) == null) {
            em.persist(new Document(text));
        }
    }

    /** Path to new digest, "" where the path was left out. */
    private static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changes = new TreeMap<>();
        after.forEach((path, sha) -> {
            if (!sha.equals(before.get(path))) {
                changes.put(path, sha);
            }
        });
        before.keySet().stream().filter(p -> !after.containsKey(p)).forEach(p -> changes.put(p, ""));
        return changes;
    }
}
