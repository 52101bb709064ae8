package past.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import past.curriculum.Content;
import past.curriculum.domain.Competency;
import past.curriculum.domain.Programme;
import past.library.domain.Glossary;
import past.library.domain.Handout;
import past.library.domain.Kit;
import past.library.domain.Rubric;
import past.platform.Words;

/** What an edition, or a draft, has on its shelf. Cheap to make; nothing in it changes. */
public final class Shelf {
    private static final List<String> ORDER = List.of("job_aid", "kit", "rubric", "circle", "guide", "form");

    private final Content content;
    private final List<Handout> handouts;
    private final List<Kit> kits;
    private final List<Rubric> rubrics;

    /**
     * The papers of one kind.
     *
     * @param kind as in {@link Paper}
     */
    public record Group(String kind, List<Paper> papers) {}

    private Shelf(Content content) {
        this.content = content;
        List<String> lessons = content.all(Programme.class).stream()
                .flatMap(p -> p.lessons().stream())
                .toList();
        handouts = content.all(Handout.class).stream()
                .sorted(Comparator.comparing(Handout::kind).thenComparing(Handout::order))
                .toList();
        kits = content.all(Kit.class);
        rubrics = content.all(Rubric.class).stream()
                .sorted(Comparator.comparing(r -> lessons.indexOf(r.lesson())))
                .toList();
    }

    public static Shelf of(Content content) {
        return new Shelf(content);
    }

    public Content content() {
        return content;
    }

    public int edition() {
        return content.edition();
    }

    /** Everything but the glossary, in the order of the shelf; kinds of which there is nothing are left out. */
    public List<Group> groups() {
        List<Paper> papers = papers(h -> true, k -> true, r -> true);
        return ORDER.stream()
                .map(kind -> new Group(
                        kind, papers.stream().filter(p -> p.kind().equals(kind)).toList()))
                .filter(group -> !group.papers().isEmpty())
                .toList();
    }

    /** What names a lesson, in the order of the shelf. */
    public List<Paper> usedWithLesson(String lesson) {
        return papers(h -> h.lessons().contains(lesson), k -> k.lessons().contains(lesson), r -> r.lesson()
                .equals(lesson));
    }

    /** What names a competency, in the order of the shelf. */
    public List<Paper> usedForCompetency(String code) {
        return papers(h -> h.competencies().contains(code), k -> k.measures().contains(code), r -> r.competencies()
                .contains(code));
    }

    /** Empty when the edition has none. */
    public Optional<Glossary> glossary() {
        return content.all(Glossary.class).stream().findFirst();
    }

    /** Competencies that have a sheet or an observation form. */
    public List<Competency> sheets() {
        return content.all(Competency.class).stream()
                .filter(c -> c.sheet() != null || c.observation() != null)
                .toList();
    }

    private List<Paper> papers(Predicate<Handout> handout, Predicate<Kit> kit, Predicate<Rubric> rubric) {
        List<Paper> papers = new ArrayList<>();
        Stream<Paper> written = handouts.stream().filter(handout).map(Paper::of);
        Stream<Paper> played = kits.stream().filter(kit).map(Paper::of);
        Stream<Paper> read = rubrics.stream().filter(rubric).map(r -> Paper.of(r, purpose(r)));
        Stream.of(written, played, read).flatMap(s -> s).forEach(papers::add);
        papers.sort(Comparator.comparing(p -> ORDER.indexOf(p.kind())));
        return List.copyOf(papers);
    }

    private String purpose(Rubric rubric) {
        String lesson = content.title(rubric.lesson()).orElse(rubric.lesson());
        return Words.say("library", "rubric.purpose", lesson, rubric.criteria().size());
    }
}
