package past.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import past.people.domain.Asking;
import past.platform.AskedOnce;

/** Which edition a person reads, and what stands in it. Contents are read once and kept in memory. */
@ApplicationScoped
@Transactional
public class Editions {
    private static final int KEPT = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Readings readings;

    @Inject
    private AskedOnce asked;

    private final Remembered<Integer, Content> contents = new Remembered<>(KEPT);
    private final Remembered<Integer, SortedMap<String, String>> texts = new Remembered<>(3);

    /** Number of the newest edition, from 1; 0 before the first one is loaded. */
    public int current() {
        return asked.of(List.of(Editions.class), () -> {
            Integer current = em.createQuery("SELECT MAX(e.number) FROM Edition e", Integer.class)
                    .getSingleResult();
            return current == null ? 0 : current;
        });
    }

    /**
     * The edition that the person's cohort follows; the newest for people without a cohort. One query or two in a
     * transaction, however often it is asked.
     */
    public int editionFor(Asking trainee) {
        return editionFor(trainee.id());
    }

    /** As {@link #editionFor(Asking)}, for pages about somebody else. */
    public int editionFor(long personId) {
        return asked.of(List.of(Editions.class, personId), () -> decidedFor(personId));
    }

    private int decidedFor(long personId) {
        List<Integer> decided = em.createQuery(
                        """
                        SELECT e.edition FROM Membership m JOIN CohortEdition e ON e.cohortId = m.cohortId
                         WHERE m.personId = :person AND m.until IS NULL
                         ORDER BY e.decidedAt DESC, e.id DESC
                        """,
                        Integer.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultList();
        return decided.isEmpty() ? current() : decided.get(0);
    }

    /**
     * Everything an edition says.
     *
     * @throws IllegalArgumentException when there is no such edition
     */
    public Content content(int edition) {
        return contents.get(edition, () -> readings.content(edition, texts(edition)));
    }

    /**
     * All texts of an edition by path, exactly as they were published.
     *
     * @throws IllegalArgumentException when there is no such edition
     */
    public SortedMap<String, String> texts(int edition) {
        return texts.get(edition, () -> load(edition));
    }

    private SortedMap<String, String> load(int edition) {
        SortedMap<String, String> loaded = new TreeMap<>();
        em.createQuery(
                        """
                        SELECT e.path, d.text FROM EditionDocument e JOIN Document d ON d.sha256 = e.sha256
                         WHERE e.edition = :edition
                        """,
                        Object[].class)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(r -> loaded.put((String) r[0], (String) r[1]));
        if (loaded.isEmpty()) {
            throw new IllegalArgumentException("there is no edition " + edition);
        }
        return Collections.unmodifiableSortedMap(loaded);
    }
}
