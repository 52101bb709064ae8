package past.progress.web;

import static past.progress.web.TodayPage.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import past.curriculum.Content;
import past.curriculum.domain.Programme;
import past.lesson.domain.ReadingBook;
import past.people.web.When;
import past.progress.Today;
import past.progress.domain.QuizDue;
import past.quiz.domain.Turns;
import past.reflection.domain.Prompts;
import past.reflection.domain.Prompts.Prompt;
import past.scenario.CaseList.CaseRow;
import past.scenario.domain.Gate;

/** Puts what waits into words: hours that came back, cases that are locked, quizzes, cases, something to reflect on. */
final class DueRows {
    private static final int QUIZZES = 3;
    private static final int CASES = 3;

    private final Today.Day day;
    private final Content content;
    private final When when;
    private final List<DueRow> rows = new ArrayList<>();

    private DueRows(Today.Day day, When when) {
        this.day = day;
        this.content = day.content();
        this.when = when;
    }

    static List<DueRow> of(Today.Day day, ReadingBook book, When when) {
        DueRows due = new DueRows(day, when);
        due.returned();
        due.day.cases().stream().filter(c -> c.gate().unresolved()).forEach(due::locked);
        due.day.quizzes().stream().limit(QUIZZES).forEach(due::quiz);
        due.day.cases().stream()
                .filter(c -> !c.gate().unresolved())
                .limit(CASES)
                .forEach(due::open);
        due.reflection(book);
        return List.copyOf(due.rows);
    }

    private void returned() {
        List<Today.Returned> returned = day.returned();
        if (returned.isEmpty()) {
            return;
        }
        Today.Returned first = returned.get(0);
        String path = returned.size() == 1 ? "/practicum/log?entry=" + first.id() : "/practicum/hours";
        rows.add(new DueRow(
                say("due.returned", returned.size()),
                first.remark() == null || first.remark().isBlank()
                        ? when.day(first.day())
                        : say("due.returned.remark", first.supervisor(), first.remark()),
                "brick",
                say("state.needs-you"),
                path));
    }

    private void locked(CaseRow row) {
        Gate gate = row.gate();
        String key = gate.talked() ? "variant" : gate.variantPassed() ? "talk" : "both";
        rows.add(new DueRow(
                say("due.case", row.scenario().title()),
                say("due.case.locked." + key),
                "brick",
                say("state.locked"),
                path(row)));
    }

    private void quiz(QuizDue quiz) {
        String path = quiz.open() == null ? "/quiz/quiz?lesson=" + quiz.lesson() : "/quiz/attempt?id=" + quiz.open();
        String facts = say("due.quiz.facts", quiz.items(), quiz.passMark());
        String detail = quiz.best() == null ? facts : facts + " · " + say("due.quiz.best", quiz.best());
        String title = say("due.quiz", content.title(quiz.lesson()).orElse(quiz.lesson()));
        rows.add(new DueRow(title, detail, colour(quiz), state(quiz), path));
    }

    private static String colour(QuizDue quiz) {
        if (quiz.open() != null) {
            return "sky";
        }
        return quiz.turns().state() == Turns.State.NEEDS_CONVERSATION ? "brick" : "amber";
    }

    private String state(QuizDue quiz) {
        if (quiz.open() != null) {
            return say("state.begun");
        }
        return switch (quiz.turns().state()) {
            case NEEDS_CONVERSATION -> say("state.talk");
            case WAIT_A_DAY -> say("state.opens", when.moment(quiz.turns().opensAt()));
            default -> say("state.attempts", quiz.left());
        };
    }

    private void open(CaseRow row) {
        boolean begun = row.open() != null;
        boolean tried = row.gate().used() > 0;
        String state = begun ? "begun" : tried ? "again" : "not-started";
        rows.add(new DueRow(
                say("due.case", row.scenario().title()),
                say("due.case.facts", row.scenario().phase(), row.scenario().minutes()),
                begun ? "sky" : tried ? "amber" : "quiet",
                row.gate().state() == Gate.State.WAIT
                        ? say("state.opens", when.dayOf(row.gate().opensAt()))
                        : say("state." + state),
                begun ? "/scenario/play?id=" + row.open().id() : path(row)));
    }

    private static String path(CaseRow row) {
        return "/scenario/intro?code=" + row.code();
    }

    /** A prompt of the module the person read in last; another one each day. */
    private void reflection(ReadingBook book) {
        Programme programme = content.only(Programme.class);
        Optional<Programme.Module> module = programme.modules().stream()
                .filter(m -> m.lessons().stream().anyMatch(l -> !book.of(l).isEmpty()))
                .reduce((earlier, later) -> later);
        List<Prompt> prompts = content.all(Prompts.class).stream()
                .flatMap(p -> p.all().stream())
                .filter(p ->
                        module.isPresent() && p.module().equals(module.get().code()))
                .toList();
        if (!prompts.isEmpty()) {
            Prompt prompt = prompts.get(when.getToday().getDayOfYear() % prompts.size());
            rows.add(new DueRow(
                    say("due.reflection"),
                    prompt.text(),
                    "plum",
                    say("state.reflection"),
                    "/reflection/write?prompt=" + prompt.id()));
        }
    }
}
