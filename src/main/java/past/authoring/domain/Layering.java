package past.authoring.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the boxes of a graph their rows and their order in the row: a box stands below everything that leads to it,
 * arrows that pass a row get a place in it, and boxes move towards their neighbours until few arrows cross. Arrows that
 * lead back up are left as they are. Boxes that nothing leads to stand in the last row.
 */
final class Layering {
    private static final int SWEEPS = 8;

    private final Graph graph;
    private final Map<String, List<String>> next = new LinkedHashMap<>();
    private final Map<String, Integer> row = new LinkedHashMap<>();
    private final Set<Graph.Edge> back = new HashSet<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Graph.Edge, List<String>> routes = new LinkedHashMap<>();

    Layering(Graph graph) {
        this.graph = graph;
        graph.nodes().forEach(n -> next.put(n.id(), new ArrayList<>()));
        graph.edges().stream()
                .filter(e -> next.containsKey(e.from()) && next.containsKey(e.to()))
                .forEach(e -> next.get(e.from()).add(e.to()));
        findBack();
        assignRows();
        fillRows();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            settle(sweep % 2 == 0);
        }
    }

    /** Ids row by row; ids that begin with {@code ~} are places of passing arrows. */
    List<List<String>> rows() {
        return rows;
    }

    /** The ids an arrow passes, its ends included; arrows that lead up have only their ends. */
    Map<Graph.Edge, List<String>> routes() {
        return routes;
    }

    private void findBack() {
        Set<String> done = new HashSet<>();
        Set<String> open = new HashSet<>();
        if (next.containsKey(graph.start())) {
            walk(graph.start(), open, done);
        }
        next.keySet().forEach(id -> walk(id, open, done));
    }

    private void walk(String id, Set<String> open, Set<String> done) {
        if (!done.add(id)) {
            return;
        }
        open.add(id);
        for (String to : next.get(id)) {
            if (open.contains(to)) {
                graph.edges().stream()
                        .filter(e -> e.from().equals(id) && e.to().equals(to))
                        .forEach(back::add);
            } else {
                walk(to, open, done);
            }
        }
        open.remove(id);
    }

    private void assignRows() {
        Set<String> reached = new HashSet<>();
        reach(graph.start(), reached);
        reached.forEach(id -> row.put(id, 0));
        boolean moved = true;
        while (moved) { // ends: arrows that lead back are left out
            moved = false;
            for (Graph.Edge e : graph.edges()) {
                if (forward(e) && reached.contains(e.from()) && row.get(e.to()) <= row.get(e.from())) {
                    row.put(e.to(), row.get(e.from()) + 1);
                    moved = true;
                }
            }
        }
        int last = row.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        next.keySet().stream().filter(id -> !reached.contains(id)).forEach(id -> row.put(id, last));
    }

    private void reach(String id, Set<String> reached) {
        if (next.containsKey(id) && reached.add(id)) {
            next.get(id).forEach(to -> reach(to, reached));
        }
    }

    private boolean forward(Graph.Edge e) {
        return next.containsKey(e.from()) && next.containsKey(e.to()) && !back.contains(e);
    }

    private void fillRows() {
        int count = row.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>());
        }
        graph.nodes().forEach(n -> rows.get(row.get(n.id())).add(n.id()));
        int passing = 0;
        for (Graph.Edge e : graph.edges()) {
            if (!next.containsKey(e.from()) || !next.containsKey(e.to())) {
                continue;
            }
            List<String> route = new ArrayList<>(List.of(e.from()));
            for (int r = row.get(e.from()) + 1; r < row.get(e.to()); r++) {
                String place = "~" + passing++;
                rows.get(r).add(place);
                route.add(place);
            }
            route.add(e.to());
            routes.put(e, route);
        }
    }

    /** Moves every id of a row towards the middle of its neighbours in the row before (or after). */
    private void settle(boolean downwards) {
        Map<String, List<String>> above = new HashMap<>();
        Map<String, List<String>> below = new HashMap<>();
        routes.values().forEach(route -> {
            for (int i = 1; i < route.size(); i++) {
                below.computeIfAbsent(route.get(i - 1), k -> new ArrayList<>()).add(route.get(i));
                above.computeIfAbsent(route.get(i), k -> new ArrayList<>()).add(route.get(i - 1));
            }
        });
        for (int i = 0; i < rows.size(); i++) {
            int r = downwards ? i : rows.size() - 1 - i;
            Map<String, List<String>> neighbours = downwards ? above : below;
            Map<String, Double> wish = new HashMap<>();
            rows.get(r).forEach(id -> wish.put(id, middle(neighbours.getOrDefault(id, List.of()), id)));
            rows.get(r).sort(Comparator.comparingDouble(wish::get));
        }
    }

    private double middle(List<String> neighbours, String id) {
        return neighbours.stream().mapToDouble(this::place).average().orElse(place(id));
    }

    private double place(String id) {
        for (List<String> ids : rows) {
            int at = ids.indexOf(id);
            if (at >= 0) {
                return (at + 0.5) / ids.size();
            }
        }
        return 0;
    }
}
