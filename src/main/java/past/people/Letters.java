package past.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import past.platform.Words;

/**
 * Mail to people. A letter is a row in the transaction that causes it, so that none is lost and none is sent for
 * something that did not happen; it leaves after the commit. Without a mail server it waits in the development mailbox.
 */
@ApplicationScoped
@Transactional
public class Letters {

    /** Something waits to be sent. */
    record Posted() {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<Posted> posted;

    @Inject
    private Postman postman;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    @ConfigProperty(name = "past.base-url")
    private Optional<String> baseUrl;

    /** Writes a letter. Its last argument is a path of the application and becomes a full address. */
    void send(String recipient, String key, Object... arguments) {
        Object[] full = arguments.clone();
        full[full.length - 1] = address((String) full[full.length - 1]);
        em.persist(new Mail(
                recipient,
                Words.say("people", key + ".subject"),
                Words.say("people", key + ".body", full),
                clock.instant()));
        posted.fire(new Posted());
    }

    /** A path of the application as people can type it anywhere. */
    String address(String path) {
        return baseUrl.orElse("http://localhost:8080") + path;
    }

    /** True if letters reach people's own mailboxes. */
    public boolean leave() {
        return postman.reachable();
    }

    void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Posted event) {
        if (postman.reachable()) {
            executor.submit(postman::deliver);
        }
    }

    /** One letter as the development mailbox shows it. */
    public record Letter(String recipient, String subject, String body, Instant createdAt) {}

    /** The latest letters of the development mailbox; empty when a mail server delivers them. */
    public List<Letter> mailbox() {
        return postman.reachable()
                ? List.of()
                : em.createQuery(
                                """
                                SELECT NEW past.people.Letters.Letter(m.recipient, m.subject, m.body, m.createdAt)
                                FROM Mail m ORDER BY m.id DESC""",
                                Letter.class)
                        .setMaxResults(50)
                        .getResultList();
    }
}
