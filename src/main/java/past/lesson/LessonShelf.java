package past.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import past.lesson.domain.ReadingBook;
import past.people.WhoIsAsking;

/** The readings of the person behind this request, asked for once however many parts of the page show them. */
@RequestScoped
public class LessonShelf {

    @Inject
    private WhoIsAsking who;

    @Inject
    private LessonReadings readings;

    private ReadingBook book;

    public ReadingBook book() {
        if (book == null) {
            book = readings.book(who.get());
        }
        return book;
    }
}
