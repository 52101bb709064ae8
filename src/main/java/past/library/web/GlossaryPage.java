package past.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Review;
import past.curriculum.markdown.Markdown;
import past.library.domain.Glossary;
import past.library.domain.Glossary.Term;

/** The words of the field from A to Z, or those that a search finds. */
@Named
@RequestScoped
public class GlossaryPage extends PaperPage {
    private static final int LONGEST = 80;

    private Glossary glossary;
    private String sought;
    private List<Term> found;

    /** The terms under one letter. */
    public record Letter(String letter, List<Term> terms) {}

    /** Opens the glossary; 404 when the edition has none. */
    public void open() throws IOException {
        glossary = shelf().glossary().orElse(null);
        if (glossary == null) {
            missing();
            return;
        }
        sought = Optional.ofNullable(parameter("q")).orElse("").strip();
        sought = sought.substring(0, Math.min(LONGEST, sought.length()));
        found = sought.isEmpty()
                ? glossary.terms()
                : glossary.terms().stream().filter(this::matches).toList();
        found.forEach(t -> number(t.sources()));
    }

    private boolean matches(Term term) {
        String words = sought.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(term.term(), Markdown.plain(term.meaning())), term.also().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    public Glossary getGlossary() {
        return glossary;
    }

    /** What is looked for; "" for everything. */
    public String getSought() {
        return sought;
    }

    public int getFound() {
        return found.size();
    }

    public List<Letter> getLetters() {
        Map<String, List<Term>> letters = new LinkedHashMap<>();
        found.forEach(
                t -> letters.computeIfAbsent(t.letter(), l -> new ArrayList<>()).add(t));
        return letters.entrySet().stream()
                .map(e -> new Letter(e.getKey(), e.getValue()))
                .toList();
    }

    /** Other terms, by their names in a term's text. */
    public List<Term> see(Term term) {
        return term.see().stream()
                .flatMap(other -> glossary.term(other).stream())
                .toList();
    }

    /** Numbers of a term's sources on this page. */
    public List<Cited> sourcesOf(Term term) {
        return getSources().stream()
                .filter(s -> term.sources().contains(s.source().key()))
                .toList();
    }

    /** Rules of the professional line among a term's sources. */
    public List<Lines.Line> linesOf(Term term) {
        return lines(term.sources());
    }

    @Override
    public Review getReview() {
        return glossary.review();
    }

    @Override
    public String getPartKey() {
        return "glossary/" + getEdition();
    }
}
