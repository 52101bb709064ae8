package past.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.people.domain.Asking;
import past.platform.Words;

/** How a lesson is called where a quiz names it. */
@ApplicationScoped
public class LessonTitles {

    @Inject
    private Editions editions;

    String of(Asking asking, String lesson) {
        return of(editions.content(editions.editionFor(asking)), lesson);
    }

    static String of(Content content, String lesson) {
        return content.title(lesson).orElseGet(() -> Words.say("quiz", "lesson.named", lesson));
    }

    Programme.Module moduleOf(Asking asking, String lesson) {
        return editions.content(editions.editionFor(asking))
                .only(Programme.class)
                .moduleOf(lesson)
                .orElse(null);
    }
}
