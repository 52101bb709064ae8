package past.demonstration;

import static past.demonstration.Timeline.must;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import past.curriculum.Content;
import past.curriculum.Editions;
import past.curriculum.domain.Programme;
import past.lesson.LessonNotes;
import past.lesson.LessonReadings;
import past.lesson.SelfChecks;
import past.lesson.domain.Lesson;
import past.lesson.domain.SelfCheck;
import past.people.domain.Asking;
import past.quiz.QuizAttempts;
import past.quiz.QuizSheets;
import past.quiz.domain.ItemBank;
import past.quiz.domain.item.Item;

/**
 * Reading and quizzes: Ines has read the whole programme and passed every quiz, Maya the first two modules and is in the
 * middle of the third, Tomás has begun. The lesson about consent is told in detail, with notes and attempts that failed.
 */
@ApplicationScoped
class LearningStory {

    private static final String LESSON = "M3L2";

    @Inject
    private Editions editions;

    @Inject
    private LessonReadings readings;

    @Inject
    private LessonNotes notes;

    @Inject
    private SelfChecks checks;

    @Inject
    private QuizAttempts attempts;

    @Inject
    private QuizSheets sheets;

    void tell(Folk folk, Timeline timeline) {
        List<String> lessons = programme();
        int here = lessons.indexOf(LESSON);
        for (int i = 0; i < lessons.size(); i++) {
            if (i != here) {
                studied(timeline, folk.ines(), lessons.get(i), folk.between(.06 + .8 * i / lessons.size()));
            }
            if (i < here) {
                studied(timeline, folk.maya(), lessons.get(i), folk.between(.3 + .6 * i / here));
            }
        }
        studied(timeline, folk.tomas(), lessons.get(0), folk.ago(9));
        read(timeline, folk.ines(), folk.between(.30), 1.0, true);
        note(
                timeline,
                folk.ines(),
                folk.between(.30),
                "Say the exit first, then the exception. Never the other way round.");
        quiz(timeline, folk.ines(), LESSON, folk.between(.31), 2);
        quiz(timeline, folk.ines(), LESSON, folk.between(.33), 0);

        read(timeline, folk.maya(), folk.ago(13), .62, false);
        note(
                timeline,
                folk.maya(),
                folk.ago(13),
                "\"Stop signal\": use with the role-play. Ask for a sign without voice too.");
        quiz(timeline, folk.maya(), LESSON, folk.ago(6), 2);

        read(timeline, folk.tomas(), folk.ago(4), .15, false);
    }

    /** The lessons that are written, in the order in which they are read. */
    private List<String> programme() {
        Content content = editions.content(editions.current());
        return content.only(Programme.class).lessons().stream()
                .filter(code ->
                        content.find(Lesson.class, code).filter(Lesson::written).isPresent())
                .toList();
    }

    /** Reads a lesson in one evening and passes its quiz two days later. */
    private void studied(Timeline timeline, Asking reader, String lesson, LocalDate day) {
        int edition = editions.current();
        timeline.on(day, 19, 5, () -> readings.open(reader, lesson).orElseThrow());
        timeline.on(day, 20, 20, () -> readings.finish(reader, lesson, edition));
        editions.content(edition).find(ItemBank.class, lesson).ifPresent(bank -> {
            int slips = Math.floorMod(lesson.hashCode(), 2);
            quiz(timeline, reader, lesson, day.plusDays(2), bank.length() < 5 ? 0 : slips);
        });
    }

    /** Reads as far as the fraction of the screens says, a screen in ten minutes, answering self-checks on the way. */
    private void read(Timeline timeline, Asking reader, LocalDate day, double fraction, boolean toTheEnd) {
        int edition = editions.current();
        Lesson lesson = editions.content(edition).find(Lesson.class, LESSON).orElseThrow();
        timeline.on(day, 18, 40, () -> readings.open(reader, LESSON).orElseThrow());
        int last = (int) Math.max(1, Math.round(fraction * lesson.screens().size()));
        for (int i = 1; i < last; i++) {
            Lesson.Screen screen = lesson.screens().get(i);
            timeline.on(day, 18 + (40 + 7 * i) / 60, (40 + 7 * i) % 60, () -> {
                must(readings.moveTo(reader, LESSON, edition, screen.id()), screen.id());
                for (SelfCheck check : screen.checks()) {
                    checks.answer(reader, LESSON, edition, check.id(), 0, key());
                }
            });
        }
        if (toTheEnd) {
            timeline.on(day, 21, 30, () -> readings.finish(reader, LESSON, edition));
        }
    }

    private void note(Timeline timeline, Asking reader, LocalDate day, String text) {
        timeline.on(day, 21, 32, () -> must(notes.save(reader, LESSON, text, 0).done(), text));
    }

    /** Takes the quiz in a quarter of an hour, with so many answers that are not right. */
    private void quiz(Timeline timeline, Asking trainee, String lesson, LocalDate day, int wrong) {
        long[] attempt = new long[1];
        timeline.on(
                day,
                19,
                5,
                () -> attempt[0] = attempts.start(trainee, lesson, key()).orElseThrow());
        timeline.on(day, 19, 18, () -> {
            QuizSheets.Sheet sheet = sheets.sheet(trainee, attempt[0]);
            List<Item> weakest = sheet.items().stream()
                    .sorted((a, b) -> Boolean.compare(a.critical(), b.critical()))
                    .limit(wrong)
                    .toList();
            for (Item item : sheet.items()) {
                List<String> sent = weakest.contains(item)
                        ? Hand.wrong(item, sheet.order(item))
                        : Hand.right(item, sheet.order(item));
                must(attempts.save(trainee, attempt[0], item.id(), sent).done(), item.id());
            }
        });
        timeline.on(day, 19, 21, () -> must(attempts.submit(trainee, attempt[0]), "submit"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
