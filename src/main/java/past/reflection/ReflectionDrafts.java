package past.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import past.deidentification.domain.Finding;
import past.people.domain.Asking;
import past.people.domain.Role;
import past.reflection.domain.ReflectionRules;

/** The text that a trainee is writing, one a person, so that a lost session loses nothing. */
@ApplicationScoped
@Transactional
public class ReflectionDrafts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * What is being written.
     *
     * @param promptId chosen prompt
     * @param text so far
     */
    public record Draft(String promptId, String text) {}

    /** Keeps what is being written, unless it holds words that are blocked everywhere; answers whether it was kept. */
    public boolean keep(Asking author, String promptId, String text) {
        author.must(Role.TRAINEE);
        boolean blocked = Finding.blocks(ReflectionRules.find(text));
        if (blocked || text.length() > Reflection.TEXT || !promptId.matches("[A-Za-z0-9-]{0,20}")) {
            return false;
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int updated = em.createNativeQuery(
                        "update reflection_draft set prompt_id = ?1, body = ?2, saved_at = ?3 where person_id = ?4")
                .setParameter(1, promptId)
                .setParameter(2, text)
                .setParameter(3, now)
                .setParameter(4, author.id())
                .executeUpdate();
        if (updated == 0) {
            em.createNativeQuery("insert into reflection_draft (person_id, prompt_id, body, saved_at)"
                            + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                    .setParameter(1, author.id())
                    .setParameter(2, promptId)
                    .setParameter(3, text)
                    .setParameter(4, now)
                    .executeUpdate();
        }
        return true;
    }

    /** What the author was writing; {@code null} for nothing. */
    public Draft of(Asking author) {
        Stream<?> rows = em.createNativeQuery("select prompt_id, body from reflection_draft where person_id = ?1")
                .setParameter(1, author.id())
                .getResultStream();
        return rows.map(row -> new Draft((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]))
                .filter(draft -> !draft.text().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Throws the draft away. */
    public void forget(Asking author) {
        em.createNativeQuery("delete from reflection_draft where person_id = ?1")
                .setParameter(1, author.id())
                .executeUpdate();
    }

    /** One new text at a time for each author: the same form sent twice at once waits and finds what the first made. */
    void hold(Asking author) {
        em.createNativeQuery("insert into reflection_draft (person_id, prompt_id, body, saved_at)"
                        + " values (?1, '', '', ?2) on conflict do nothing")
                .setParameter(1, author.id())
                .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
        em.createNativeQuery("select person_id from reflection_draft where person_id = ?1 for update")
                .setParameter(1, author.id())
                .getSingleResult();
    }
}
