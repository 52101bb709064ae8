package past.curriculum;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps the most recently used values, at most so many. Safe between threads; a value may be made twice at once. */
public final class Remembered<K, V> {
    private final Map<K, V> values;

    /** @param most values that are kept */
    public Remembered(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key, made when it is not remembered. */
    public V get(K key, Supplier<? extends V> maker) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = maker.get();
        synchronized (values) {
            V first = values.putIfAbsent(key, made);
            return first == null ? made : first;
        }
    }
}
