package past.curriculum.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The place in a text where sources are named: {@code [@mcherron2025; @brennan2021]}. */
final class Citation extends CustomNode {
    private static final Pattern FORM =
            Pattern.compile("\\[@[A-Za-z0-9][A-Za-z0-9_-]*(?:; ?@[A-Za-z0-9][A-Za-z0-9_-]*)*\\]");

    private final List<String> keys;
    private final int line;
    private final int column;

    private Citation(List<String> keys, int line, int column) {
        this.keys = keys;
        this.line = line;
        this.column = column;
    }

    List<String> keys() {
        return keys;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Replaces the written form by nodes of this class, everywhere below. */
    static void split(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text) {
                split(text);
            } else {
                split(child);
            }
            child = next;
        }
    }

    private static void split(Text text) {
        String literal = text.getLiteral();
        Matcher matcher = FORM.matcher(literal);
        List<SourceSpan> spans = text.getSourceSpans();
        int line = spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
        int column = spans.isEmpty() ? 1 : spans.get(0).getColumnIndex() + 1;
        int done = 0;
        while (matcher.find()) {
            if (matcher.start() > done) {
                text.insertBefore(new Text(literal.substring(done, matcher.start())));
            }
            String inner = literal.substring(matcher.start() + 1, matcher.end() - 1);
            List<String> keys = Arrays.stream(inner.split(";"))
                    .map(k -> k.strip().substring(1))
                    .toList();
            text.insertBefore(new Citation(keys, line, column + matcher.start()));
            done = matcher.end();
        }
        if (done == literal.length()) {
            text.unlink();
        } else if (done > 0) {
            text.setLiteral(literal.substring(done));
        }
    }

    static void each(Node document, Consumer<Citation> to) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Citation citation) {
                    to.accept(citation);
                }
                visitChildren(node);
            }
        });
    }

    static void collect(Node document, Consumer<String> to) {
        each(document, c -> c.keys().forEach(to));
    }
}
