package past.authoring.domain;

import java.util.List;

/**
 * Boxes and the arrows between them, before anybody has decided where they stand.
 *
 * @param start id of the box that everything begins with
 */
public record Graph(String start, List<Node> nodes, List<Edge> edges) {
    public Graph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A box.
     *
     * @param kind word for its look, such as {@code scene} or {@code harm}
     */
    public record Node(String id, String label, String kind) {}

    /** An arrow; {@code kind} as for boxes. */
    public record Edge(String from, String to, String kind) {}
}
