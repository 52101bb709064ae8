package past.curriculum.markdown;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import past.platform.Words;

/** Renders what is our own in Markdown: quotations that are boxes, and citations. */
final class BoxRenderer implements NodeRenderer {
    /** The kinds of boxes an author can write. */
    enum Kind {
        BOUNDARY,
        EXAMPLE,
        ACTIVITY,
        CARE
    }

    /** Names of the style sheet's boxes. */
    private static final Map<Kind, String> COLOUR = Map.of(
            Kind.BOUNDARY, "plum",
            Kind.EXAMPLE, "sky",
            Kind.ACTIVITY, "amber",
            Kind.CARE, "sage");

    private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)\\]\\s*");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final CitationNumbers numbers;

    BoxRenderer(HtmlNodeRendererContext context, CitationNumbers numbers) {
        this.context = context;
        this.html = context.getWriter();
        this.numbers = numbers;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class, Citation.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Citation citation) {
            cite(citation);
            return;
        }
        Optional<Kind> kind = mark((BlockQuote) node).flatMap(BoxRenderer::kind);
        html.line();
        if (kind.isEmpty()) {
            html.tag("blockquote");
            children(node.getFirstChild());
            html.tag("/blockquote");
        } else {
            box((BlockQuote) node, kind.get());
        }
        html.line();
    }

    private void box(BlockQuote quote, Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        String title = Words.say("curriculum", "box." + name);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "box box-" + name + " box-" + COLOUR.get(kind));
        attributes.put("role", "note");
        attributes.put("aria-label", title);
        html.tag("div", attributes);
        html.tag("p", Map.of("class", "box-title"));
        html.text(title);
        html.tag("/p");
        Paragraph first = (Paragraph) quote.getFirstChild();
        takeMark(first);
        children(first.getFirstChild() == null ? first.getNext() : first);
        html.tag("/div");
    }

    private void takeMark(Paragraph paragraph) {
        Text text = (Text) paragraph.getFirstChild();
        Matcher matcher = MARK.matcher(text.getLiteral());
        if (matcher.lookingAt()) {
            text.setLiteral(text.getLiteral().substring(matcher.end()));
        }
        Node next = text.getNext();
        if (text.getLiteral().isEmpty()) {
            text.unlink();
            if (next instanceof SoftLineBreak || next instanceof HardLineBreak) {
                next.unlink();
            }
        }
    }

    /** The word in {@code [!WORD]} at the start of a quotation, whatever it is. */
    static Optional<String> mark(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph p && p.getFirstChild() instanceof Text text) {
            Matcher matcher = MARK.matcher(text.getLiteral());
            if (matcher.lookingAt()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    static Optional<Kind> kind(String word) {
        return Arrays.stream(Kind.values()).filter(k -> k.name().equals(word)).findFirst();
    }

    private void cite(Citation citation) {
        List<Integer> cited = citation.keys().stream().map(numbers::of).toList();
        html.tag("sup", Map.of("class", "cite"));
        html.raw(cited.stream()
                .map(n -> "<a href=\"#source-%d\" aria-label=\"%s\">%d</a>"
                        .formatted(n, Words.say("curriculum", "source.label", n), n))
                .collect(Collectors.joining(", ")));
        html.tag("/sup");
    }

    private void children(Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
