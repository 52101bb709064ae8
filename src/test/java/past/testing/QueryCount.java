package past.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.queries.Call;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Counts the statements that the application sends to its database, so that a test can hold a page to a fixed number
 * however much data there is.
 *
 * <p>Inside the server: {@code int calls = queries.during(() -> hourLog.entriesOf(trainee))}. Over HTTP: {@link
 * Visitor#queriesOf(String)}. Nothing else may use the server meanwhile; tests run one after the other.
 */
@ApplicationScoped
public class QueryCount {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    @PersistenceUnit
    private EntityManagerFactory persistence;

    void listen(@Observes @Priority(5000) @Initialized(ApplicationScoped.class) Object start) {
        persistence.unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postExecuteCall(SessionEvent event) {
                statements.add(text(event.getCall()));
            }
        });
    }

    private static String text(Call call) {
        return String.valueOf(call);
    }

    /** Forgets what was counted. */
    public void reset() {
        statements.clear();
    }

    /** The statements since the last reset, in the order in which they were sent. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** How many statements the work sent to the database. */
    public int during(Callable<?> work) throws Exception {
        reset();
        work.call();
        return statements.size();
    }
}
