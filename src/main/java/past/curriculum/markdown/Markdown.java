package past.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import past.curriculum.domain.Problem;

/**
 * The Markdown of the curriculum: CommonMark with tables, four kinds of boxes ({@code > [!BOUNDARY]}, EXAMPLE,
 * ACTIVITY, CARE) and citations ({@code [@key]}, {@code [@a; @b]}). There is no HTML in it: what looks like HTML is
 * shown as text, and everything passes a sanitiser last.
 *
 * <p>In the result a box is {@code <div class="box box-care box-sage" role="note"><p class="box-title">…}, a citation
 * {@code <sup class="cite"><a href="#source-1">1</a></sup>}, and headings carry ids made from their words.
 */
public final class Markdown {
    static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(40)
            .maxInlineNesting(40)
            .build();

    private Markdown() {}

    /** Sanitised HTML of a whole text; citations take their numbers from {@code numbers}. */
    public static String html(String text, CitationNumbers numbers) {
        return render(parse(text), numbers);
    }

    /** Sanitised HTML of one paragraph without the paragraph's tags, for titles, options and table cells. */
    public static String inline(String text) {
        return inline(text, new CitationNumbers());
    }

    public static String inline(String text, CitationNumbers numbers) {
        String html = html(text, numbers).strip();
        boolean one = html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 3) < 0;
        return one ? html.substring(3, html.length() - 4) : html;
    }

    /** The text without any mark-up, lines joined by blanks: for search, page titles and word counts. */
    public static String plain(String text) {
        StringBuilder words = new StringBuilder();
        words(parse(text), words);
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /**
     * Cuts a lesson at its {@code ##} headings. What stands before the first heading becomes a screen without title.
     *
     * @param lineOffset lines of the file before {@code text}
     * @param taken info words of fenced blocks that are taken out of the HTML and handed over, such as {@code check}
     */
    public static List<Screen> screens(String text, int lineOffset, CitationNumbers numbers, Set<String> taken) {
        HeadingIds ids = new HeadingIds();
        List<Screen> screens = new ArrayList<>();
        Node document = parse(text);
        Node node = document.getFirstChild();
        Document part = new Document();
        Heading heading = null;
        List<Fenced> fenced = new ArrayList<>();
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof Heading h && h.getLevel() == 2) {
                add(screens, heading, part, fenced, lineOffset, ids, numbers);
                heading = h;
                part = new Document();
                fenced = new ArrayList<>();
            } else if (node instanceof FencedCodeBlock block && taken.contains(block.getInfo())) {
                fenced.add(new Fenced(block.getInfo(), block.getLiteral(), line(block) + lineOffset));
            } else {
                part.appendChild(node);
            }
            node = next;
        }
        add(screens, heading, part, fenced, lineOffset, ids, numbers);
        return List.copyOf(screens);
    }

    /** What an author should not have written: HTML, unknown boxes, a list of sources, unsafe addresses, pictures. */
    public static List<Problem> problems(String path, String text, int lineOffset) {
        return MarkdownProblems.find(path, parse(text), lineOffset);
    }

    /** Cited keys in the order of the text, each once. */
    public static List<String> citations(String text) {
        CitationNumbers numbers = new CitationNumbers();
        Citation.collect(parse(text), numbers::of);
        return numbers.keys();
    }

    /** Citations with the line of the file each stands in. */
    public static List<Cited> cited(String text, int lineOffset) {
        List<Cited> cited = new ArrayList<>();
        Citation.each(
                parse(text), c -> c.keys().forEach(k -> cited.add(new Cited(k, c.line() + lineOffset, c.column()))));
        return cited;
    }

    private static Node parse(String text) {
        Node document = PARSER.parse(text);
        Citation.split(document);
        document.accept(new EmptyCorners());
        return document;
    }

    /** The empty corner of a table heads nothing, and a heading without words confuses those who listen to the page. */
    private static final class EmptyCorners extends AbstractVisitor {

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell cell && cell.isHeader() && cell.getFirstChild() == null) {
                cell.setHeader(false);
            }
            visitChildren(node);
        }
    }

    private static void add(
            List<Screen> screens,
            Heading heading,
            Document part,
            List<Fenced> fenced,
            int lineOffset,
            HeadingIds ids,
            CitationNumbers numbers) {
        if (heading == null && part.getFirstChild() == null && fenced.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        words(part, words);
        int count = words.toString().isBlank() ? 0 : words.toString().strip().split("\\s+").length;
        int line = heading == null ? 1 : line(heading);
        String title = heading == null ? "" : inlineOf(heading, numbers);
        StringBuilder plain = new StringBuilder();
        if (heading != null) {
            words(heading, plain);
        }
        String id = ids.of(heading == null ? "start" : plain.toString());
        screens.add(new Screen(id, title, render(part, numbers, ids), line + lineOffset, count, List.copyOf(fenced)));
    }

    private static String inlineOf(Heading heading, CitationNumbers numbers) {
        Paragraph paragraph = new Paragraph();
        while (heading.getFirstChild() != null) {
            paragraph.appendChild(heading.getFirstChild());
        }
        Document document = new Document();
        document.appendChild(paragraph);
        String html = render(document, numbers).strip();
        Node child = paragraph.getFirstChild();
        while (child != null) { // the heading keeps its words for the id
            Node next = child.getNext();
            heading.appendChild(child);
            child = next;
        }
        return html.substring(3, html.length() - 4);
    }

    private static String render(Node node, CitationNumbers numbers) {
        return render(node, numbers, new HeadingIds());
    }

    private static String render(Node node, CitationNumbers numbers, HeadingIds ids) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> ids)
                .nodeRendererFactory(context -> new BoxRenderer(context, numbers))
                .build();
        return Sanitised.html(renderer.render(node));
    }

    static void words(Node node, StringBuilder words) {
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words(child, words);
        }
        if (node instanceof Paragraph || node instanceof Heading || node instanceof ListItem) {
            words.append(' ');
        }
    }

    static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }

    /**
     * One screen of a lesson.
     *
     * @param id made from the title; unique in the document
     * @param title sanitised inline HTML; "" before the first heading
     * @param html sanitised, without the heading itself
     * @param line of the heading in the file
     * @param words of the text, boxes and tables included
     * @param fenced blocks that were taken out, in order
     */
    public record Screen(String id, String title, String html, int line, int words, List<Fenced> fenced) {}

    /**
     * A fenced block.
     *
     * @param info word after the fence
     * @param line of the opening fence in the file; the text begins one line below
     */
    public record Fenced(String info, String text, int line) {}

    /** A source named at one place of the file. */
    public record Cited(String key, int line, int column) {}
}
