package past.curriculum.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.ChangeKind;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Digests;
import past.people.Cohorts;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.testing.Cast;
import past.testing.QueryCount;
import past.testing.ServerTest;

/** Editions in a real server: they stay as they are, and of two authors one wins. */
@ServerTest
class PublicationsIT {
    private static final String PATH = "competencies/ETH-3.yaml";

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Publications publications;

    @Inject
    private Editions editions;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Cast cast;

    @Inject
    private QueryCount queries;

    /** The competency with a comment that makes its text new. */
    private Publication change(int base, ChangeKind kind, Set<Long> moving) {
        String text = editions.texts(base).get(PATH) + "# " + UUID.randomUUID() + "\n";
        return new Publication(base, Map.of(PATH, text), Set.of(), kind, "A test of editions", moving);
    }

    private int publish(Set<Long> moving) {
        int base = editions.current();
        assertEquals(
                new Publication.Published(base + 1),
                publications.publish(cast.author(), change(base, ChangeKind.TYPO, moving)));
        return base + 1;
    }

    private long cohort(Asking lead) {
        String name = "Cohort " + UUID.randomUUID();
        cohorts.create(lead, name, LocalDate.of(2026, 1, 1), null);
        return cohorts.all(lead).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int editionOf(long cohort) {
        return publications.cohorts().stream()
                .filter(c -> c.id() == cohort)
                .findFirst()
                .orElseThrow()
                .edition();
    }

    @Test
    void the_first_edition_is_the_curriculum_that_came_with_the_program() {
        SortedMap<String, String> first = editions.texts(1);
        assertTrue(first.containsKey("programme.yaml"));
        assertEquals(34, editions.content(1).all(Competency.class).size());
        EditionRow row = publications.editions().get(publications.editions().size() - 1);
        assertEquals(1, row.number());
        assertEquals(null, row.publishedBy());
    }

    @Test
    void publishing_leaves_earlier_editions_as_they_were_and_shares_what_did_not_change() {
        int before = editions.current();
        Map<String, String> texts = Map.copyOf(editions.texts(before));
        Content content = editions.content(before);

        int now = publish(Set.of());

        assertEquals(texts, Map.copyOf(editions.texts(before)));
        assertNotEquals(content.digest(PATH), editions.content(now).digest(PATH));
        assertSame(
                content.find(Competency.class, "ETH-1").orElseThrow(),
                editions.content(now).find(Competency.class, "ETH-1").orElseThrow());
        assertThrows(
                UnsupportedOperationException.class, () -> editions.texts(now).put("x", "y"));
    }

    @Test
    void a_publication_is_in_the_ledger_with_its_manifest_and_without_its_words() {
        int now = publish(Set.of());
        String facts =
                (String) em.createNativeQuery("select facts from ledger_link where chain = 'content' order by seq desc")
                        .setMaxResults(1)
                        .getSingleResult();
        assertTrue(facts.contains("\"edition\":" + now), facts);
        assertTrue(facts.contains(Digests.of("A test of editions")), facts);
        assertFalse(facts.contains("A test"), facts);
        String manifest = (String) em.createNativeQuery("select manifest from edition where edition = ?1")
                .setParameter(1, now)
                .getSingleResult();
        assertTrue(facts.contains(manifest), facts);
    }

    @Test
    void of_publications_at_the_same_time_one_wins_and_the_others_are_told() throws Exception {
        int base = editions.current();
        Asking author = cast.author();
        List<Callable<Publication.Outcome>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Publication wanted = change(base, ChangeKind.CLARIFICATION, Set.of());
            both.add(() -> publications.publish(author, wanted));
        }
        List<Publication.Outcome> outcomes = new ArrayList<>();
        for (Future<Publication.Outcome> outcome : threads.invokeAll(both)) {
            outcomes.add(outcome.get());
        }
        assertEquals(
                1,
                outcomes.stream()
                        .filter(Publication.Published.class::isInstance)
                        .count(),
                outcomes.toString());
        assertEquals(
                3,
                outcomes.stream()
                        .filter(new Publication.Overtaken(base + 1)::equals)
                        .count(),
                outcomes.toString());
        assertEquals(base + 1, editions.current());
    }

    @Test
    void the_same_texts_again_are_no_edition() {
        int base = editions.current();
        Publication nothing = new Publication(
                base, Map.of(PATH, editions.texts(base).get(PATH)), Set.of(), ChangeKind.TYPO, "Nothing", Set.of());
        assertEquals(new Publication.Unchanged(), publications.publish(cast.author(), nothing));
        assertEquals(base, editions.current());
    }

    @Test
    void a_cohort_stays_where_it_was_until_somebody_moves_it() {
        Asking lead = cast.lead();
        long moving = cohort(lead);
        long staying = cohort(lead);
        Asking trainee = cast.trainee();
        cohorts.move(lead, trainee.id(), staying);
        int before = editions.current();
        assertEquals(before, editionOf(staying), "nobody has decided yet");

        int now = publish(Set.of(moving));

        assertEquals(now, editionOf(moving));
        assertEquals(before, editionOf(staying));
        assertEquals(before, editions.editionFor(trainee));
        assertEquals(now, editions.editionFor(cast.trainee()), "without a cohort one reads the newest");

        publications.move(lead, staying, now, "Everybody asked for it");
        assertEquals(now, editions.editionFor(trainee));
        publications.move(lead, staying, 1, "And back");
        assertEquals(1, editions.editionFor(trainee));
    }

    @Test
    void only_authors_and_leads_publish_and_move() {
        int base = editions.current();
        for (Asking other : List.of(cast.trainee(), cast.supervisor())) {
            assertThrows(Refused.class, () -> publications.publish(other, change(base, ChangeKind.TYPO, Set.of())));
            assertThrows(Refused.class, () -> publications.move(other, 1, 1, "Because"));
        }
        assertThrows(IllegalArgumentException.class, () -> publications.move(cast.lead(), 1, base + 9, "Too far"));
        assertEquals(base, editions.current());
    }

    @Test
    void a_content_that_was_read_costs_no_query() throws Exception {
        int now = editions.current();
        editions.content(now);
        assertEquals(0, queries.during(() -> editions.content(now)));
        assertEquals(1, queries.during(() -> editions.current()));
        assertThrows(IllegalArgumentException.class, () -> editions.content(now + 50));
    }
}
