package past.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Digests;
import past.curriculum.domain.Titled;

/** A content in memory. Of two records with one code the first path counts; the other is reported by the checks. */
final class ReadContent implements Content {
    private final int edition;
    private final SortedMap<String, String> digests = new TreeMap<>();
    private final Map<Class<?>, Map<String, Coded>> byType = new HashMap<>();
    private final Map<Class<?>, Map<String, String>> paths = new HashMap<>();

    ReadContent(int edition, SortedMap<String, String> texts, Map<String, Coded> records) {
        this.edition = edition;
        texts.forEach((path, text) -> {
            digests.put(path, Digests.of(text));
            Coded coded = records.get(path);
            if (coded != null
                    && byType.computeIfAbsent(coded.getClass(), t -> new LinkedHashMap<>())
                                    .putIfAbsent(coded.code(), coded)
                            == null) {
                paths.computeIfAbsent(coded.getClass(), t -> new HashMap<>()).put(coded.code(), path);
            }
        });
    }

    @Override
    public int edition() {
        return edition;
    }

    @Override
    public <T extends Coded> Optional<T> find(Class<T> type, String code) {
        return Optional.ofNullable(records(type).get(code)).map(type::cast);
    }

    @Override
    public <T extends Coded> List<T> all(Class<T> type) {
        List<T> all = new ArrayList<>();
        records(type).values().forEach(r -> all.add(type.cast(r)));
        return List.copyOf(all);
    }

    @Override
    public <T extends Coded> T only(Class<T> type) {
        Map<String, Coded> records = records(type);
        if (records.size() != 1) {
            throw new IllegalStateException(
                    "edition " + edition + " has " + records.size() + " documents of kind " + type.getSimpleName());
        }
        return type.cast(records.values().iterator().next());
    }

    @Override
    public Optional<String> title(String code) {
        return byType.values().stream()
                .map(records -> records.get(code))
                .filter(Titled.class::isInstance)
                .map(record -> ((Titled) record).title())
                .findFirst();
    }

    @Override
    public String digest(String path) {
        return digests.get(path);
    }

    @Override
    public <T extends Coded> Optional<String> pathOf(Class<T> type, String code) {
        return Optional.ofNullable(paths.getOrDefault(type, Map.of()).get(code));
    }

    @Override
    public Set<String> paths() {
        return Collections.unmodifiableSet(digests.keySet());
    }

    private Map<String, Coded> records(Class<?> type) {
        return byType.getOrDefault(type, Map.of());
    }
}
