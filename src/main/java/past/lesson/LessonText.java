package past.lesson;

import java.util.List;
import java.util.Optional;
import past.curriculum.domain.Bibliography;
import past.curriculum.domain.Programme;
import past.lesson.domain.Lesson;
import past.library.Paper;

/**
 * A lesson and everything its edition says around it, put together once and shared between readers.
 *
 * @param module the lesson belongs to
 * @param moduleNumber from 1; 0 for the practical units
 * @param number of the lesson in its module, from 1
 * @param next empty for the last one
 * @param hasQuiz whether there is an item bank for it
 * @param scenarios that exist, of those it names
 * @param papers role-play kits, rubrics and handouts that name it
 */
public record LessonText(
        int edition,
        Lesson lesson,
        Programme.Module module,
        int moduleNumber,
        int number,
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        List<Named> competencies,
        List<Named> lines,
        List<Cited> sources,
        boolean hasQuiz,
        List<Named> scenarios,
        List<Paper> papers) {

    /** The lesson before or after, in the order of the programme. */
    public record Neighbour(String code, String title, int minutes, boolean written) {}

    /** A competency, a case or a rule of the professional line: its code, its title, and its text as inline HTML. */
    public record Named(String code, String title, String text) {}

    /** A source with the number under which the text cites it. */
    public record Cited(int number, Bibliography.Source source) {}
}
