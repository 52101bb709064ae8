package past.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that several use cases of one transaction need: which edition somebody reads, whom a supervisor sees. The database
 * is asked once, and what is remembered ends with the transaction. Who writes what such an answer rests on calls {@link
 * #forget}.
 */
@ApplicationScoped
public class AskedOnce {

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /**
     * The answer to a question, asked at most once in a transaction; outside of one it is asked every time.
     *
     * @param question whose question it is, and about whom; equal lists are the same question
     */
    @SuppressWarnings("unchecked")
    public <T> T of(List<?> question, Supplier<T> answer) {
        if (transactions.getTransactionKey() == null) {
            return answer.get();
        }
        Map<List<?>, Object> known = (Map<List<?>, Object>) transactions.getResource(AskedOnce.class);
        if (known == null) {
            known = new HashMap<>();
            transactions.putResource(AskedOnce.class, known);
        }
        Object before = known.get(question);
        if (before == null) {
            before = answer.get();
            known.put(question, before);
        }
        return (T) before;
    }

    /** Everything is asked anew, because something was written. */
    public void forget() {
        if (transactions.getTransactionKey() != null) {
            transactions.putResource(AskedOnce.class, null);
        }
    }
}
