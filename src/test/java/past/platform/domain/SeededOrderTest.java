package past.platform.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeededOrderTest {

    @Property
    void an_order_holds_everything_once_and_can_be_repeated(
            @ForAll long seed, @ForAll String name, @ForAll @IntRange(max = 40) int size) {
        List<Integer> order = SeededOrder.of(seed, name, size);
        assertEquals(order, SeededOrder.of(seed, name, size));
        assertEquals(new TreeSet<>(IntStream.range(0, size).boxed().toList()), new TreeSet<>(order));
        assertEquals(size, order.size());
    }

    @Test
    void no_order_is_preferred() {
        Map<List<Integer>, Integer> seen = new HashMap<>();
        for (long seed = 0; seed < 24_000; seed++) {
            seen.merge(SeededOrder.of(seed, "M3L2-a-1", 4), 1, Integer::sum);
        }
        assertEquals(24, seen.size());
        seen.values().forEach(times -> assertEquals(1000, times, 160));
    }

    @Test
    void stored_attempts_show_what_they_always_showed() {
        assertEquals(List.of(2, 4, 3, 0, 1, 5), SeededOrder.of(2027, "M3L2-a-1", 6));
    }
}
