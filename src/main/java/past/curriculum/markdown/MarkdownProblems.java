package past.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Severity;
import past.platform.Words;

/** Looks through a parsed text for what authors should not write. */
final class MarkdownProblems extends AbstractVisitor {
    private final String path;
    private final int lineOffset;
    private final List<Problem> problems = new ArrayList<>();

    private MarkdownProblems(String path, int lineOffset) {
        this.path = path;
        this.lineOffset = lineOffset;
    }

    static List<Problem> find(String path, Node document, int lineOffset) {
        MarkdownProblems found = new MarkdownProblems(path, lineOffset);
        document.accept(found);
        return List.copyOf(found.problems);
    }

    @Override
    public void visit(HtmlBlock block) {
        say(block, "html", shortened(block.getLiteral()));
    }

    @Override
    public void visit(HtmlInline inline) {
        say(inline, "html", shortened(inline.getLiteral()));
    }

    @Override
    public void visit(Image image) {
        say(image, "image", image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        if (!link.getDestination().matches("(#[a-z0-9-]+|https://.+|mailto:.+)")) {
            say(link, "link", shortened(link.getDestination()));
        }
        visitChildren(link);
    }

    @Override
    public void visit(BlockQuote quote) {
        BoxRenderer.mark(quote)
                .filter(word -> BoxRenderer.kind(word).isEmpty())
                .ifPresent(word -> say(quote, "box", word));
        visitChildren(quote);
    }

    @Override
    public void visit(Heading heading) {
        StringBuilder words = new StringBuilder();
        Markdown.words(heading, words);
        if (words.toString().strip().equalsIgnoreCase("sources")) {
            say(heading, "sources", "");
        }
        visitChildren(heading);
    }

    private void say(Node node, String rule, String what) {
        List<SourceSpan> spans = node.getSourceSpans();
        int line = spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
        int column = spans.isEmpty() ? 1 : spans.get(0).getColumnIndex() + 1;
        String message = Words.say("curriculum", "markdown." + rule, what);
        problems.add(new Problem(path, line + lineOffset, column, Severity.ERROR, "markdown." + rule, message));
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
