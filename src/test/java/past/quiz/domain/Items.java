package past.quiz.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;
import past.quiz.domain.item.Item.Head;
import past.quiz.domain.item.Item.Type;
import past.quiz.domain.item.Matching;
import past.quiz.domain.item.Numeric;
import past.quiz.domain.item.Ordering;
import past.quiz.domain.item.Writing;

/** Items of a small known world. */
final class Items {

    private Items() {}

    static Head head(String id, Type type, boolean critical) {
        return new Head(
                id,
                id.substring(0, id.lastIndexOf('-')),
                type,
                0.5,
                critical,
                "stem",
                "rationale",
                List.of("LINE-01"),
                Set.of());
    }

    static Choosing single(String id, boolean critical, int size, int key) {
        return choosing(head(id, Type.SBA, critical), size, Set.of(key));
    }

    static Choosing several(String id, boolean critical, int size, Set<Integer> keys) {
        return choosing(head(id, Type.MS, critical), size, keys);
    }

    private static Choosing choosing(Head head, int size, Set<Integer> keys) {
        List<Choosing.Option> options = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            options.add(new Choosing.Option("option " + i, keys.contains(i), "why " + i));
        }
        return new Choosing(head, options);
    }

    static Matching matching(String id, boolean critical, int pairs, int extra) {
        List<Matching.Pair> list = new ArrayList<>();
        List<String> more = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            list.add(new Matching.Pair("left " + i, "right " + i, ""));
        }
        for (int i = 0; i < extra; i++) {
            more.add("extra " + i);
        }
        return new Matching(head(id, Type.MT, critical), list, more);
    }

    static Ordering ordering(String id, boolean critical, int steps) {
        List<Ordering.Step> list = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            list.add(new Ordering.Step("step " + i, ""));
        }
        return new Ordering(head(id, Type.OR, critical), list);
    }

    static Numeric number(String id, String answer, String tolerance) {
        return new Numeric(head(id, Type.NUM, false), new BigDecimal(answer), new BigDecimal(tolerance), "points");
    }

    static Writing writing(String id) {
        return new Writing(head(id, Type.SCR, false), List.of(new Writing.Point(1, "x")), "model");
    }

    static ItemBank bank(Item... items) {
        return new ItemBank("M1L1", "A", "", List.of(items));
    }
}
