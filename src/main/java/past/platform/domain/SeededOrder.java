package past.platform.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A shuffle that can be repeated: the same seed and the same name give the same order on every machine and in every
 * year, so an attempt that is opened again shows what it showed before. The generator is SplitMix64 (Steele, Lea and
 * Flood 2014), written out because an order that is stored with a record must not follow the runtime's library.
 */
public final class SeededOrder {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private SeededOrder(long seed, String name) {
        long salt = 1125899906842597L;
        for (int i = 0; i < name.length(); i++) {
            salt = 31 * salt + name.charAt(i);
        }
        state = mix(seed) ^ mix(salt);
    }

    /**
     * The numbers 0 to size-1 in an order that depends on nothing but the arguments.
     *
     * @param seed kept with the record that shows the order
     * @param name what is put in order, such as an item's id: two things in one attempt get two orders
     */
    public static List<Integer> of(long seed, String name, int size) {
        SeededOrder order = new SeededOrder(seed, name);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        for (int i = size - 1; i > 0; i--) {
            Collections.swap(numbers, i, order.below(i + 1));
        }
        return List.copyOf(numbers);
    }

    /** The same things in the order of {@link #of(long, String, int)}. */
    public static <T> List<T> shuffled(long seed, String name, List<T> things) {
        return of(seed, name, things.size()).stream().map(things::get).toList();
    }

    private int below(int bound) {
        state += GOLDEN;
        return (int) Long.remainderUnsigned(mix(state), bound);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
