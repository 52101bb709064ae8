package past.library.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import past.curriculum.Content;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Lines;
import past.curriculum.domain.Review;
import past.curriculum.markdown.CitationNumbers;
import past.curriculum.markdown.Markdown;
import past.library.Library;
import past.library.Shelf;
import past.people.WhoIsAsking;

/** One thing from the shelf, to be read or printed: what all these pages have in common. */
public abstract class PaperPage {

    @Inject
    private WhoIsAsking who;

    @Inject
    private Library library;

    @Inject
    private Clock clock;

    private final CitationNumbers numbers = new CitationNumbers();
    private Shelf shelf;

    /** A lesson, competency or case that the paper names. */
    public record Named(String code, String title) {}

    /** A source with the number under which the paper cites it. */
    public record Cited(int number, Bibliography.Source source) {}

    /** Who stands behind the paper. */
    public abstract Review getReview();

    /** Names everything the page depends on, apart from who asks. */
    public abstract String getPartKey();

    Shelf shelf() {
        if (shelf == null) {
            shelf = library.shelf(who.get());
        }
        return shelf;
    }

    Content content() {
        return shelf().content();
    }

    /** What the address names by its code; answers 404 when the edition has no such thing. */
    <T extends Coded> T open(Class<T> type) throws IOException {
        String code = parameter("code");
        Optional<T> found = code == null ? Optional.empty() : content().find(type, code);
        if (found.isEmpty()) {
            missing();
        }
        return found.orElse(null);
    }

    static void missing() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        faces.responseComplete();
    }

    /** Of the address that is shown, which after a forward is not the injected request's. */
    static String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Gives sources their numbers before the text cites them. */
    void number(Collection<String> sources) {
        List<Bibliography.Source> known = bibliography();
        sources.stream()
                .filter(key -> known.stream().anyMatch(s -> s.key().equals(key)))
                .forEach(numbers::of);
    }

    public int getEdition() {
        return shelf().edition();
    }

    /** Whether the day of the next check has passed. */
    public boolean isStale() {
        return getReview().isDue(LocalDate.now(clock.withZone(who.get().zone())));
    }

    /** Paragraphs for the page. */
    public String html(String markdown) {
        return Printed.html(markdown, numbers);
    }

    /** A line for the page. */
    public String inline(String markdown) {
        return Markdown.inline(markdown, numbers);
    }

    /** Every source that has a number by now; ask last. */
    public List<Cited> getSources() {
        List<Bibliography.Source> known = bibliography();
        List<String> keys = numbers.keys();
        return IntStream.range(0, keys.size())
                .boxed()
                .flatMap(i ->
                        known.stream().filter(s -> s.key().equals(keys.get(i))).map(s -> new Cited(i + 1, s)))
                .toList();
    }

    /** Rules of the professional line among codes. */
    public List<Lines.Line> lines(Collection<String> codes) {
        return content().all(Lines.class).stream()
                .flatMap(l -> l.lines().stream())
                .filter(line -> codes.contains(line.code()))
                .toList();
    }

    /** Lessons, cases or competencies with their titles; a code without document is left out. */
    public List<Named> named(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> content().title(code).map(title -> new Named(code, title)).stream())
                .toList();
    }

    private List<Bibliography.Source> bibliography() {
        return content().all(Bibliography.class).stream()
                .flatMap(b -> b.sources().stream())
                .toList();
    }
}
