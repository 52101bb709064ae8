package past.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import past.curriculum.Editions;
import past.people.domain.Asking;
import past.people.domain.Refused;
import past.people.domain.Role;
import past.reflection.domain.Prompts;
import past.reflection.domain.Prompts.Prompt;
import past.reflection.domain.ReflectionRules;
import past.reflection.domain.ReflectionRules.Verdict;

/** A trainee's own reflections: write, change, delete. Nobody else gets in here. */
@ApplicationScoped
@Transactional
public class Reflections {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Editions editions;

    @Inject
    private ReflectionDrafts drafts;

    /**
     * What became of a text.
     *
     * @param id number of the reflection; 0 when it was not kept
     * @param verdict why not; it keeps when it was
     */
    public record Written(long id, Verdict verdict) {}

    /**
     * A reflection in the author's list.
     *
     * @param sharedWith supervisor who may read it now, or {@code null}
     * @param reads how often a supervisor opened it
     */
    public record Row(
            long id, String promptId, int edition, int words, Instant writtenAt, String sharedWith, long reads) {}

    /**
     * A reflection as its author sees it.
     *
     * @param reason why marked words were kept, or {@code null}
     */
    public record Own(
            long id,
            String promptId,
            int edition,
            String text,
            int words,
            String reason,
            Instant writtenAt,
            Instant changedAt) {}

    /** Keeps a new reflection, private. The same request key a second time answers what the first time made. */
    public Written write(Asking author, String requestKey, String promptId, String text, String reason) {
        author.must(Role.TRAINEE);
        drafts.hold(author);
        List<Long> before = em.createQuery(
                        "SELECT r.id FROM Reflection r WHERE r.authorId = :author AND r.requestKey = :key", Long.class)
                .setParameter("author", author.id())
                .setParameter("key", requestKey)
                .getResultList();
        if (!before.isEmpty()) {
            return new Written(before.get(0), new Verdict(null, List.of(), false));
        }
        return keep(author, new Reflection(author.id(), requestKey, clock.instant()), promptId, text, reason);
    }

    /** Changes an own reflection that nobody else reads now. */
    public Written change(Asking author, long id, String promptId, String text, String reason) {
        Reflection reflection = own(author, id);
        if (shared(id)) {
            throw new Refused("shared");
        }
        return keep(author, reflection, promptId, text, reason);
    }

    private Written keep(Asking author, Reflection reflection, String promptId, String text, String reason) {
        int edition = editions.editionFor(author);
        Prompt prompt =
                editions.content(edition).only(Prompts.class).find(promptId).orElseThrow(() -> new Refused("prompt"));
        Verdict verdict = ReflectionRules.judge(prompt, text, reason);
        if (!verdict.keeps() || text.length() > Reflection.TEXT) {
            drafts.keep(author, promptId, text);
            return new Written(0, verdict);
        }
        String why = verdict.findings().isEmpty() ? null : reason.strip();
        reflection.write(edition, promptId, text, ReflectionRules.words(text), why, clock.instant());
        if (reflection.getId() == 0) {
            em.persist(reflection);
        }
        drafts.forget(author);
        return new Written(reflection.getId(), verdict);
    }

    /** Deletes an own reflection that nobody else reads now; answers false while it is shared. */
    public boolean delete(Asking author, long id) {
        Reflection reflection = own(author, id);
        if (shared(id)) {
            return false;
        }
        em.remove(reflection);
        return true;
    }

    /** One of the author's own. */
    public Own get(Asking author, long id) {
        Reflection found = own(author, id);
        return new Own(
                id,
                found.getPromptId(),
                found.getEdition(),
                found.getText(),
                found.getWords(),
                found.getReason(),
                found.getWrittenAt(),
                found.getChangedAt());
    }

    /** The author's own, the newest first, without their text. */
    public List<Row> list(Asking author) {
        author.must(Role.TRAINEE);
        return em.createQuery(
                        """
                        SELECT NEW past.reflection.Reflections.Row(r.id, r.promptId, r.edition, r.words, r.writtenAt, p.name,
                               (SELECT COUNT(d) FROM ShareRead d WHERE d.reflectionId = r.id))
                        FROM Reflection r LEFT JOIN Share s ON (s.reflectionId = r.id AND s.withdrawnAt IS NULL)
                             LEFT JOIN Person p ON p.id = s.supervisorId
                        WHERE r.authorId = :author ORDER BY r.writtenAt DESC, r.id DESC""",
                        Row.class)
                .setParameter("author", author.id())
                .getResultList();
    }

    /** How many a person has written: all that anybody but the author learns. */
    public long count(long personId) {
        return em.createQuery("SELECT COUNT(r) FROM Reflection r WHERE r.authorId = :author", Long.class)
                .setParameter("author", personId)
                .getSingleResult();
    }

    /** An own reflection, held until the transaction ends, so that sharing and changing do not cross. */
    Reflection own(Asking author, long id) {
        author.must(Role.TRAINEE);
        Reflection reflection = em.find(Reflection.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (reflection == null || reflection.getAuthorId() != author.id()) {
            throw new Refused("owner");
        }
        return reflection;
    }

    private boolean shared(long id) {
        return em.createQuery(
                                "SELECT COUNT(s) FROM Share s WHERE s.reflectionId = :id AND s.withdrawnAt IS NULL",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }
}
