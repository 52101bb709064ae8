package past.authoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GraphPictureTest {
    private static Graph graph(String start, String... edges) {
        List<Graph.Edge> all = Stream.of(edges)
                .map(e -> new Graph.Edge(e.split(">")[0], e.split(">")[1], "good"))
                .toList();
        List<Graph.Node> nodes = Stream.concat(Stream.of(start), all.stream().flatMap(e -> Stream.of(e.from(), e.to())))
                .distinct()
                .map(id -> new Graph.Node(id, id, "scene"))
                .toList();
        return new Graph(start, nodes, all);
    }

    private static List<List<String>> rows(Graph graph) {
        return new Layering(graph)
                .rows().stream()
                        .map(r -> r.stream()
                                .filter(id -> !id.startsWith("~"))
                                .sorted()
                                .toList())
                        .toList();
    }

    @Test
    void a_scene_stands_below_everything_that_leads_to_it() {
        assertEquals(
                List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d")),
                rows(graph("a", "a>b", "a>c", "b>c", "c>d", "a>d")));
    }

    @Test
    void a_long_arrow_gets_a_place_in_every_row_it_passes() {
        Layering layering = new Layering(graph("a", "a>b", "b>c", "c>d", "a>d"));
        assertEquals(4, layering.routes().get(new Graph.Edge("a", "d", "good")).size());
        assertEquals(2, layering.rows().get(1).size());
    }

    @Test
    void a_way_back_does_not_stop_the_drawing() {
        Graph loop = graph("a", "a>b", "b>a", "b>c", "c>c");
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("c")), rows(loop));
        assertTrue(GraphPicture.svg(loop).endsWith("</svg>"));
    }

    @Test
    void a_scene_that_nothing_leads_to_stands_in_the_last_row() {
        assertEquals(List.of(List.of("a"), List.of("b"), List.of("x", "y")), rows(graph("a", "a>b", "x>y")));
    }

    @Test
    void labels_are_shortened_and_escaped() {
        Graph graph = new Graph(
                "a", List.of(new Graph.Node("a", "<b> & something that is really quite long", "end-good")), List.of());
        String svg = GraphPicture.svg(graph);
        assertTrue(svg.contains("&lt;b&gt; &amp; something that"), svg);
        assertFalse(svg.contains("quite long"), svg);
        assertFalse(svg.contains("style="), svg);
    }

    @Test
    void an_arrow_to_nowhere_is_left_out() {
        Graph graph = new Graph(
                "a", List.of(new Graph.Node("a", "a", "scene")), List.of(new Graph.Edge("a", "gone", "good")));
        assertFalse(GraphPicture.svg(graph).contains("class=\"edge"));
    }
}
