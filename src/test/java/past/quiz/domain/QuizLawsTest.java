package past.quiz.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import past.quiz.domain.item.Answer;
import past.quiz.domain.item.Choosing;
import past.quiz.domain.item.Item;

/** What holds for every item, answer and seed. */
class QuizLawsTest {

    @Property
    void a_score_never_leaves_its_bounds(@ForAll("items") Item item, @ForAll Random random) {
        Answer answer = anyAnswer(item, random);
        double score = item.score(answer);
        assertTrue(score >= 0 && score <= 1, () -> item + " " + answer + " " + score);
    }

    @Property
    void the_right_answer_scores_one_and_nothing_scores_zero(@ForAll("items") Item item) {
        assertEquals(1, item.score(item.key()));
        assertTrue(item.complete(item.key()));
        assertEquals(0, item.score(Answer.EMPTY));
    }

    @Property
    void the_order_shown_never_changes_a_score(
            @ForAll("items") Item item, @ForAll long seed, @ForAll long other, @ForAll Random random) {
        Answer answer = anyAnswer(item, random);
        assertEquals(answer, item.read(sentFor(item, answer, Draw.order(item, seed)), Draw.order(item, seed)));
        assertEquals(answer, item.read(sentFor(item, answer, Draw.order(item, other)), Draw.order(item, other)));
    }

    @Property
    void an_answer_comes_back_from_the_database_as_it_went(@ForAll("items") Item item, @ForAll Random random) {
        Answer answer = anyAnswer(item, random);
        assertEquals(answer, item.restore(answer.stored()));
    }

    @Property
    void a_draw_meets_the_blueprint_and_can_be_repeated(@ForAll("banks") ItemBank bank, @ForAll long seed) {
        List<Item> draw = Draw.from(bank, List.of(), seed);
        assertEquals(draw, Draw.from(bank, List.of(), seed));
        assertEquals(draw.size(), new HashSet<>(draw).size());
        Map<String, Long> counts = draw.stream().collect(Collectors.groupingBy(Item::objective, Collectors.counting()));
        bank.blueprint().forEach((objective, wanted) -> assertEquals((long) wanted, counts.get(objective)));
        assertEquals(bank.length(), draw.size());
        assertTrue(draw.stream().allMatch(Item::automatic));
    }

    @Property
    void a_second_draw_asks_something_new_as_long_as_the_bank_can(@ForAll("banks") ItemBank bank, @ForAll long seed) {
        List<Item> first = Draw.from(bank, List.of(), seed);
        Set<String> met = first.stream().map(Item::id).collect(Collectors.toSet());
        List<Item> second = Draw.from(bank, met, seed + 1);
        bank.blueprint().forEach((objective, wanted) -> {
            long fresh = bank.automatic().stream()
                    .filter(item -> item.objective().equals(objective) && !met.contains(item.id()))
                    .count();
            long drawnFresh = second.stream()
                    .filter(item -> item.objective().equals(objective) && !met.contains(item.id()))
                    .count();
            assertEquals(Math.min(fresh, wanted), drawnFresh);
        });
    }

    @Property
    void a_percentage_never_leaves_its_bounds(
            @ForAll("banks") ItemBank bank, @ForAll long seed, @ForAll Random random) {
        List<Item> draw = Draw.from(bank, List.of(), seed);
        Map<String, Answer> answers =
                draw.stream().collect(Collectors.toMap(Item::id, item -> anyAnswer(item, random)));
        Result result = Result.of(draw, answers, 80);
        assertTrue(result.percent() >= 0 && result.percent() <= 100);
        Map<String, Answer> keys = draw.stream().collect(Collectors.toMap(Item::id, Item::key));
        assertEquals(draw.isEmpty() ? 0 : 100, Result.of(draw, keys, 80).percent());
    }

    @Provide
    Arbitrary<Item> items() {
        return items("M1L1-a-1");
    }

    private static Arbitrary<Item> items(String id) {
        Arbitrary<Boolean> critical = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(
                                critical,
                                Arbitraries.integers().between(3, 6),
                                Arbitraries.integers().between(0, 2))
                        .as((c, size, key) -> Items.single(id, c, size, key)),
                Combinators.combine(
                                critical,
                                Arbitraries.integers().between(3, 6),
                                Arbitraries.of(0, 1, 2).set().ofMinSize(2).ofMaxSize(2))
                        .as((c, size, keys) -> Items.several(id, c, size, keys)),
                Combinators.combine(
                                critical,
                                Arbitraries.integers().between(3, 6),
                                Arbitraries.integers().between(0, 2))
                        .as((c, pairs, extra) -> Items.matching(id, c, pairs, extra)),
                Combinators.combine(critical, Arbitraries.integers().between(3, 7))
                        .as((c, steps) -> Items.ordering(id, c, steps)),
                Arbitraries.integers().between(-1000, 1000).map(n -> Items.number(id, n / 10.0 + "", "0.05")));
    }

    @Provide
    Arbitrary<ItemBank> banks() {
        return Arbitraries.integers()
                .between(0, 30)
                .flatMap(size -> Arbitraries.randomValue(random -> {
                    List<Item> items = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        int objective = random.nextInt(4);
                        String id = "M1L1-" + "abcd".charAt(objective) + "-" + i;
                        items.add(random.nextInt(6) == 0 ? Items.writing(id) : Items.single(id, objective < 2, 4, 0));
                    }
                    return Items.bank(items.toArray(Item[]::new));
                }));
    }

    private static Answer anyAnswer(Item item, Random random) {
        if (item instanceof Choosing choosing) {
            List<Integer> all = new ArrayList<>(
                    IntStream.range(0, choosing.options().size()).boxed().toList());
            Collections.shuffle(all, random);
            int picks = choosing.several() ? random.nextInt(all.size() + 1) : random.nextInt(2);
            return Answer.picks(all.subList(0, picks).stream().sorted().toList());
        }
        return switch (item.type()) {
            case NUM -> Answer.words(String.valueOf(random.nextInt(2000) - 1000));
            case MT, OR ->
                Answer.picks(IntStream.range(0, item.key().picks().size())
                        .map(i ->
                                random.nextInt(item.type() == Item.Type.OR ? item.shuffled() : item.shuffled() + 1) - 1)
                        .map(i -> Math.max(i, Answer.NONE))
                        .boxed()
                        .toList());
            default -> Answer.EMPTY;
        };
    }

    /** What a page would send for this answer if it showed the item in this order. */
    private static List<String> sentFor(Item item, Answer answer, List<Integer> order) {
        return switch (item.type()) {
            case SBA, CV, MS ->
                answer.picks().stream()
                        .map(pick -> String.valueOf(order.indexOf(pick)))
                        .toList();
            case MT ->
                answer.picks().stream()
                        .map(pick -> pick == Answer.NONE ? "" : String.valueOf(order.indexOf(pick)))
                        .toList();
            case OR ->
                order.stream()
                        .map(step -> answer.picks().get(step))
                        .map(place -> place == Answer.NONE ? "" : String.valueOf(place))
                        .toList();
            default -> answer.words().isEmpty() ? List.of() : List.of(answer.words());
        };
    }
}
