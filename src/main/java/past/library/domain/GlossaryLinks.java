package past.library.domain;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import past.library.domain.Glossary.Term;

/**
 * Links terms of the glossary where they first stand in a text. Headings, links, code, citations, examples and everything
 * that somebody says are left alone. A spelling with a capital letter is found as it is written, any other whatever its
 * case. Made once for a glossary; safe to share between threads.
 */
public final class GlossaryLinks {
    /** Parts of a text in which a link would be in the way. */
    private static final Set<String> LEFT_ALONE =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "a", "code", "pre", "sup", "blockquote", "th");

    private static final Set<String> BLOCKS = Set.of("p", "li", "td", "div", "ul", "ol", "table");
    private static final Set<String> EMPTY = Set.of("br", "hr");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
    /** Double marks, single ones before a word, single ones after a word; an apostrophe is none of them. */
    private static final Pattern QUOTE = Pattern.compile(
            "(?<two>&#34;|[“”\"])|(?<open>(?<![\\p{L}\\p{N}])(?:&#39;|['‘])(?=\\S))|(?<close>(?:&#39;|['’])(?![\\p{L}\\p{N}]))");

    private final String address;
    private final Map<String, Term> bySpelling = new HashMap<>();
    private final Pattern spellings;

    /** @param address of the glossary, to which the place of the term is added */
    public GlossaryLinks(Glossary glossary, String address) {
        this.address = address;
        glossary.terms().forEach(t -> Stream.concat(Stream.of(t.term()), t.also().stream())
                .forEach(s -> bySpelling.putIfAbsent(s.toLowerCase(Locale.ROOT), t)));
        String any = glossary.terms().stream()
                .flatMap(t -> Stream.concat(Stream.of(t.term()), t.also().stream()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(GlossaryLinks::pattern)
                .collect(Collectors.joining("|"));
        spellings = Pattern.compile("(?<![\\p{L}\\p{N}&#-])(?:" + any + ")(?![\\p{L}\\p{N}-])");
    }

    private static String pattern(String spelling) {
        boolean exact = spelling.chars().anyMatch(Character::isUpperCase);
        String words = Stream.of(spelling.strip().split("\\s+"))
                .map(word -> Pattern.quote(word).replace("'", "\\E(?:&#39;|['’])\\Q"))
                .collect(Collectors.joining("\\s+"));
        return exact ? words : "(?iu:" + words + ")";
    }

    /**
     * Links terms in a piece of a text.
     *
     * @param html sanitised
     * @param seen terms that the text has had so far; those found are added
     */
    public String in(String html, Set<Term> seen) {
        if (bySpelling.isEmpty()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 512);
        Deque<String> inside = new ArrayDeque<>(); // of what is left alone, with all that stands in it
        Speech speech = new Speech();
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find()) {
            String text = html.substring(at, tag.start());
            out.append(inside.isEmpty() ? linked(text, seen, speech) : text).append(tag.group());
            at = tag.end();
            String name = tag.group(2);
            if (BLOCKS.contains(name)) {
                speech.end(); // a mark that was never closed ends with its paragraph
            }
            if (!tag.group(1).isEmpty()) {
                inside.pollLast();
            } else if (!EMPTY.contains(name) && (!inside.isEmpty() || isLeftAlone(name, tag.group(3)))) {
                inside.addLast(name);
            }
        }
        return out.append(inside.isEmpty() ? linked(html.substring(at), seen, speech) : html.substring(at))
                .toString();
    }

    private static boolean isLeftAlone(String name, String attributes) {
        return LEFT_ALONE.contains(name) || attributes.contains("box-example") || attributes.contains("box-title");
    }

    /** Text between two tags, cut at its quotation marks. */
    private String linked(String text, Set<Term> seen, Speech speech) {
        StringBuilder out = new StringBuilder();
        Matcher quote = QUOTE.matcher(text);
        int at = 0;
        while (quote.find()) {
            String part = text.substring(at, quote.start());
            out.append(speech.isHeard() ? part : plain(part, seen)).append(quote.group());
            speech.mark(quote);
            at = quote.end();
        }
        String rest = text.substring(at);
        return out.append(speech.isHeard() ? rest : plain(rest, seen)).toString();
    }

    /** Whether somebody is speaking, from mark to mark. */
    private static final class Speech {
        private String mark = "";

        boolean isHeard() {
            return !mark.isEmpty();
        }

        void end() {
            mark = "";
        }

        void mark(Matcher quote) {
            boolean two = quote.group("two") != null;
            if (mark.isEmpty() && (two && !quote.group().equals("”") || quote.group("open") != null)) {
                mark = two ? "two" : "one";
            } else if (mark.equals("two") && two || mark.equals("one") && quote.group("close") != null) {
                mark = "";
            }
        }
    }

    private String plain(String text, Set<Term> seen) {
        StringBuilder out = new StringBuilder();
        Matcher found = spellings.matcher(text);
        while (found.find()) {
            Term term = bySpelling.get(spelled(found.group()));
            String link = term == null || !seen.add(term)
                    ? found.group()
                    : "<a class=\"term\" href=\"" + address + "#" + term.anchor() + "\">" + found.group() + "</a>";
            found.appendReplacement(out, Matcher.quoteReplacement(link));
        }
        return found.appendTail(out).toString();
    }

    private static String spelled(String found) {
        return found.replaceAll("&#39;|’", "'").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Links every text of a list, as one text. */
    public List<String> inAll(List<String> htmls) {
        Set<Term> seen = new HashSet<>();
        return htmls.stream().map(html -> in(html, seen)).toList();
    }
}
