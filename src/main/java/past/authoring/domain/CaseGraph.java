package past.authoring.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import past.scenario.domain.Scenario;
import past.scenario.domain.Scene;

/** A case drawn as a graph: scenes, endings, and which options lead from one to the other. */
public final class CaseGraph {
    private CaseGraph() {}

    /** Options of one scene that lead to the same place share an arrow, which looks like the best of them. */
    public static Graph of(Scenario scenario) {
        List<Graph.Node> nodes = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (Scene scene : scenario.scenes()) {
            nodes.add(new Graph.Node(scene.id(), scene.title(), scene.repair() ? "repair" : "scene"));
            scene.options().stream()
                    .map(Scene.Option::next)
                    .distinct()
                    .forEach(next -> edges.add(new Graph.Edge(
                            scene.id(),
                            next,
                            scene.options().stream()
                                    .filter(o -> o.next().equals(next))
                                    .map(Scene.Option::quality)
                                    .min(Enum::compareTo)
                                    .map(q -> q.name().toLowerCase(Locale.ROOT))
                                    .orElse("poor"))));
        }
        scenario.endings()
                .forEach(e -> nodes.add(new Graph.Node(
                        e.id(), e.title(), "end-" + e.kind().name().toLowerCase(Locale.ROOT))));
        return new Graph(scenario.start(), nodes, edges);
    }
}
