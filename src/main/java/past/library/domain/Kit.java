package past.library.domain;

import java.util.List;
import past.curriculum.domain.Review;
import past.curriculum.domain.Titled;

/**
 * A role-play for three people: who knows what, three steps of difficulty, what the observer looks for, and how it is
 * talked over. Texts are Markdown.
 *
 * @param minutes of the whole exercise
 * @param measures competencies
 * @param lessons to read first
 * @param scenarios related cases
 * @param lines rules of the professional line that it touches
 * @param skill what is practised aloud, in a sentence
 * @param contentNote null when there is nothing to note
 * @param setting what all three know
 * @param agreements before beginning
 * @param cards one for each role, in the order of the roles
 * @param sources keys of the bibliography and codes of professional lines
 */
public record Kit(
        String code,
        String title,
        int minutes,
        List<String> measures,
        List<String> lessons,
        List<String> scenarios,
        List<String> lines,
        String skill,
        String contentNote,
        String setting,
        List<String> agreements,
        List<Card> cards,
        List<Step> steps,
        List<Row> rubric,
        Debrief debrief,
        String care,
        List<String> sources,
        Review review)
        implements Titled {

    public Kit {
        measures = List.copyOf(measures);
        lessons = List.copyOf(lessons);
        scenarios = List.copyOf(scenarios);
        lines = List.copyOf(lines);
        agreements = List.copyOf(agreements);
        cards = List.copyOf(cards);
        steps = List.copyOf(steps);
        rubric = List.copyOf(rubric);
        sources = List.copyOf(sources);
    }

    /** Whom one plays. */
    public enum Role {
        THERAPIST,
        CLIENT,
        OBSERVER
    }

    /** What one of the three knows and does, in the second person; the others do not read it. */
    public record Card(Role role, String text) {}

    /**
     * One step of difficulty.
     *
     * @param client what the client does
     * @param aim what the therapist tries to say or do
     * @param sentences examples, not a script
     */
    public record Step(String title, String client, String aim, List<String> sentences) {
        public Step {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What the observer looks for.
     *
     * @param levels four descriptions, the weakest first
     */
    public record Row(String competency, String lookFor, List<String> levels) {
        public Row {
            levels = List.copyOf(levels);
        }
    }

    /** How it is talked over. */
    public record Debrief(List<String> questions, List<String> points) {
        public Debrief {
            questions = List.copyOf(questions);
            points = List.copyOf(points);
        }
    }
}
