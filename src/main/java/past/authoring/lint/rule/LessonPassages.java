package past.authoring.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a lesson into its front matter, headings, paragraphs, lists, tables, boxes and self-checks. */
final class LessonPassages {
    private static final Pattern LIST = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}[.)])\\s+.*");
    private static final Pattern MARK = Pattern.compile("\\[!([A-Z]+)]\\s*");

    private final List<String> lines;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> block = new ArrayList<>();
    private int first;
    private int part = -1;
    private boolean quoted;
    private String box = "";

    private LessonPassages(List<String> lines) {
        this.lines = lines;
    }

    static List<Passage> of(String text) {
        LessonPassages cut = new LessonPassages(text.lines().toList());
        cut.body(cut.head());
        return List.copyOf(cut.passages);
    }

    /** Index of the first line of the body. */
    private int head() {
        if (lines.isEmpty() || !lines.get(0).equals("---")) {
            return 0;
        }
        int end = lines.subList(1, lines.size()).indexOf("---") + 1;
        if (end < 1) {
            return 0;
        }
        passages.addAll(YamlPassages.of(String.join("\n", lines.subList(1, end)) + "\n", 1, -1));
        passages.replaceAll(p ->
                new Passage(p.kind(), p.key(), p.trail(), p.siblings(), p.box(), -1, p.line(), p.lines(), p.text()));
        return end + 1;
    }

    private void body(int from) {
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                close();
                i = fence(i);
            } else if (line.startsWith("#")) {
                close();
                part += line.startsWith("## ") ? 1 : 0;
                add(Passage.Kind.HEADING, i, 1, line.replaceFirst("#+\\s*", ""));
            } else if (line.startsWith(">")) {
                quote(i, line.substring(1).stripLeading());
            } else {
                if (quoted) {
                    close();
                }
                take(i, line);
            }
        }
        close();
    }

    private void quote(int i, String line) {
        if (!quoted) {
            close();
            quoted = true;
        }
        Matcher mark = MARK.matcher(line);
        if (mark.matches()) {
            flush();
            box = mark.group(1);
        } else {
            take(i, line);
        }
    }

    private void take(int i, String line) {
        if (line.isBlank()) {
            flush();
            return;
        }
        if (block.isEmpty()) {
            first = i;
        }
        block.add(line);
    }

    /** Ends a paragraph and the quotation around it. */
    private void close() {
        flush();
        quoted = false;
        box = "";
    }

    private void flush() {
        if (!block.isEmpty()) {
            String start = block.get(0);
            Passage.Kind kind = start.startsWith("|")
                    ? Passage.Kind.TABLE
                    : quoted
                            ? Passage.Kind.QUOTE
                            : LIST.matcher(start).matches() ? Passage.Kind.LIST : Passage.Kind.PARAGRAPH;
            add(kind, first, block.size(), String.join("\n", block));
            block.clear();
        }
    }

    /** @return index of the line that ends the fence */
    private int fence(int open) {
        int end = open + 1;
        while (end < lines.size() && !lines.get(end).startsWith("```")) {
            end++;
        }
        if (lines.get(open).equals("```check")) {
            passages.addAll(YamlPassages.of(
                    String.join("\n", lines.subList(open + 1, end)) + "\n", open + 1, Math.max(0, part)));
        }
        return end;
    }

    private void add(Passage.Kind kind, int line, int count, String text) {
        passages.add(new Passage(kind, "", "", Map.of(), box, part, line + 1, count, text));
    }
}
