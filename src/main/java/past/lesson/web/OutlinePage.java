package past.lesson.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.lesson.LessonReadings;
import past.lesson.LessonShelf;
import past.lesson.LessonText;
import past.lesson.LessonTexts;
import past.lesson.domain.Lesson;
import past.lesson.domain.ReadingBook;
import past.lesson.domain.ReadingRow;
import past.lesson.domain.ReadingState;

/** The programme as a table of contents, and where one stands in it. */
@Named
@RequestScoped
public class OutlinePage {

    @Inject
    private LessonShelf shelf;

    @Inject
    private LessonReadings readings;

    @Inject
    private Editions editions;

    private ReadingBook book;
    private Content content;
    private final List<Chapter> chapters = new ArrayList<>();

    /**
     * A module with its lessons.
     *
     * @param number from 1; 0 for the practical units
     * @param read lessons this person has read
     * @param written lessons there is something to read in
     */
    public record Chapter(Programme.Module module, int number, List<Entry> entries, int read, int written) {}

    /**
     * A lesson in the list.
     *
     * @param number in its module, from 1
     * @param reading the finished reading, else the one in progress, else null
     * @param minutesLeft of a lesson in progress, else all its minutes
     */
    public record Entry(
            Lesson lesson,
            int number,
            ReadingState state,
            ReadingRow reading,
            int minutesLeft,
            boolean changed,
            boolean quiz,
            List<LessonText.Named> scenarios) {}

    @PostConstruct
    void load() {
        book = shelf.book();
        content = editions.content(book.edition());
        int number = 0;
        for (Programme.Module module : content.only(Programme.class).modules()) {
            List<Entry> entries = new ArrayList<>();
            for (String code : module.lessons()) {
                content.find(Lesson.class, code).ifPresent(lesson -> entries.add(entry(lesson, entries.size() + 1)));
            }
            int written =
                    (int) entries.stream().filter(e -> e.lesson().written()).count();
            chapters.add(new Chapter(
                    module, module.practical() ? 0 : ++number, entries, book.read(module.lessons()), written));
        }
    }

    private Entry entry(Lesson lesson, int number) {
        Optional<ReadingRow> reading = book.finished(lesson.code()).or(() -> book.begun(lesson.code()));
        int left = reading.filter(r -> !r.finished())
                .map(r -> lesson.minutesFrom(r.furthest()))
                .orElse(lesson.minutes());
        return new Entry(
                lesson,
                number,
                book.state(lesson),
                reading.orElse(null),
                left,
                readings.changeSince(book, lesson.code()).isPresent(),
                content.paths().contains("quizzes/" + lesson.code() + ".yaml"),
                LessonTexts.scenarios(content, lesson));
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    /** Whether this person's progress is kept and shown. */
    public boolean isKept() {
        return book.keeps();
    }

    public int getEdition() {
        return book.edition();
    }

    public int getLessons() {
        return chapters.stream().mapToInt(c -> c.entries().size()).sum();
    }

    public int getModules() {
        return (int) chapters.stream().filter(c -> c.number() > 0).count();
    }

    public int getRead() {
        return chapters.stream().mapToInt(Chapter::read).sum();
    }

    /** Whether a state is worth a colour; the others are said quietly. */
    public boolean chip(ReadingState state) {
        return state == ReadingState.READ || state == ReadingState.IN_PROGRESS;
    }

    /** Colour of a state's chip. */
    public String colour(ReadingState state) {
        return state == ReadingState.READ ? "sage" : "sky";
    }
}
