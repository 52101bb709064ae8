package past.authoring.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A graph as an SVG picture: rows from top to bottom, curved arrows. Looks come from the classes {@code node-<kind>} and
 * {@code edge-<kind>} of the page's style sheet. The picture is hidden from screen readers; a table stands behind it.
 */
public final class GraphPicture {
    private static final int ROW = 84;
    private static final int BOX = 38;
    private static final int GAP = 16;
    private static final int MARGIN = 20;
    private static final int LABEL = 24;
    private static final double LETTER = 6.6;

    private final Graph graph;
    private final Layering layering;
    private final Map<String, Graph.Node> nodes = new HashMap<>();
    private final Map<String, Double> x = new HashMap<>();
    private final Map<String, Integer> y = new HashMap<>();
    private double width;

    private GraphPicture(Graph graph) {
        this.graph = graph;
        this.layering = new Layering(graph);
        graph.nodes().forEach(n -> nodes.put(n.id(), n));
        place();
    }

    public static String svg(Graph graph) {
        return new GraphPicture(graph).draw();
    }

    private void place() {
        List<List<String>> rows = layering.rows();
        width = rows.stream().mapToDouble(this::width).max().orElse(0) + 2 * MARGIN;
        for (int r = 0; r < rows.size(); r++) {
            double at = (width - width(rows.get(r))) / 2;
            for (String id : rows.get(r)) {
                x.put(id, at + width(id) / 2);
                y.put(id, MARGIN + r * ROW);
                at += width(id) + GAP;
            }
        }
    }

    private double width(List<String> row) {
        return row.stream().mapToDouble(this::width).sum() + GAP * (row.size() - 1.0);
    }

    private double width(String id) {
        Graph.Node node = nodes.get(id);
        return node == null ? 10 : 26 + LETTER * shortened(node.label()).length();
    }

    private String draw() {
        int height = 2 * MARGIN + BOX + ROW * Math.max(0, layering.rows().size() - 1);
        StringBuilder svg = new StringBuilder();
        svg.append(say(
                "<svg class=\"graph\" viewBox=\"0 0 %.0f %d\" width=\"%.0f\" height=\"%d\" aria-hidden=\"true\">",
                width, height, width, height));
        svg.append("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\""
                + " markerHeight=\"8\" orient=\"auto\"><path class=\"arrow\" d=\"M0 0L8 4L0 8z\"/></marker></defs>");
        layering.routes().forEach((edge, route) -> svg.append(arrow(edge, route)));
        graph.nodes().forEach(node -> svg.append(box(node)));
        return svg.append("</svg>").toString();
    }

    private String arrow(Graph.Edge edge, List<String> route) {
        List<String> curves = new ArrayList<>();
        if (y.get(edge.to()) <= y.get(edge.from())) {
            curves.add(back(edge));
        } else {
            for (int i = 1; i < route.size(); i++) {
                curves.add(curve(route.get(i - 1), route.get(i)));
            }
        }
        return say(
                "<path class=\"edge edge-%s\" d=\"%s\" marker-end=\"url(#arrow)\"/>",
                edge.kind(), String.join("", curves));
    }

    private String curve(String from, String to) {
        double x1 = x.get(from);
        double y1 = y.get(from) + (nodes.containsKey(from) ? BOX : BOX / 2.0);
        double x2 = x.get(to);
        double y2 = y.get(to) + (nodes.containsKey(to) ? 0 : BOX / 2.0);
        double middle = (y1 + y2) / 2;
        return say("M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x1, y1, x1, middle, x2, middle, x2, y2);
    }

    /** An arrow upwards leaves and arrives at the right-hand side. */
    private String back(Graph.Edge edge) {
        double x1 = x.get(edge.from()) + width(edge.from()) / 2;
        double y1 = y.get(edge.from()) + BOX / 2.0;
        double x2 = x.get(edge.to()) + width(edge.to()) / 2;
        double y2 = y.get(edge.to()) + BOX / 2.0;
        double out = Math.min(width - 4, Math.max(x1, x2) + 40);
        return say("M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x1, y1, out, y1, out, y2, x2, y2);
    }

    private String box(Graph.Node node) {
        double w = width(node.id());
        double left = x.get(node.id()) - w / 2;
        return say(
                "<g class=\"node node-%s\"><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"%d\"/>"
                        + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text></g>",
                node.kind(),
                left,
                y.get(node.id()),
                w,
                BOX,
                node.kind().startsWith("end-") ? BOX / 2 : 8,
                x.get(node.id()),
                y.get(node.id()) + BOX / 2 + 4,
                escaped(shortened(node.label())));
    }

    private static String shortened(String label) {
        return label.length() <= LABEL ? label : label.substring(0, LABEL - 1).strip() + "…";
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String say(String format, Object... args) {
        return String.format(Locale.ROOT, format, args);
    }
}
