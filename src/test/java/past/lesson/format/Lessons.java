package past.lesson.format;

import past.curriculum.domain.Reading;
import past.lesson.domain.Lesson;

/** Lessons of a small known world. */
public final class Lessons {

    private Lessons() {}

    /** A written lesson of three screens: reading, an activity of 20 minutes, a self-check. */
    public static final String WRITTEN =
            """
            ---
            code: M9L1
            title: "Saying no warmly"
            minutes: 60
            status: written
            purpose: You learn *one* thing.
            objectives:
              - code: M9L1-a
                text: decline a request and stay in contact
                level: KH
                critical: true
                item-types: [CV]
                bank: 8
                drawn: 2
            competencies: [ETH-2]
            scenarios: [SC04]
            lines: [LINE-04]
            content-note: It speaks about touch.
            alternative: Talk it through.
            checked-on: 2026-11-23
            next-review: 2027-05-23
            author: A. Author
            reviewer:
            reviewed-on:
            tags: {aasect: [a, o]}
            ---
            ## A no that stays

            People are more open to suggestion [@one2025]. What was agreed is kept [@two2024; @one2025].

            ## Do it

            > [!ACTIVITY]
            > **20 minutes.** Write your own sentence.

            ## Check yourself

            ```check
            id: M9L1-check-1
            question: What do you do first?
            options:
              - text: Keep the agreement aloud.
                key: true
                why: The need still gets an answer.
              - text: Give a short hug.
                why: A short widening is still a widening.
              - text: Say nothing.
                why: That is no answer.
            ```
            """;

    static final String PREPARED =
            """
            ---
            code: M9L2
            title: Not yet
            minutes: 30
            status: in preparation
            objectives:
              - code: M9L2-a
                text: wait
                level: K
            competencies: []
            scenarios: []
            topics:
              - Patience
            tags: {}
            ---
            """;

    /** The written lesson. */
    public static Lesson written() {
        return read("lessons/M9L1.md", WRITTEN).value();
    }

    static Lesson prepared() {
        return read("lessons/M9L2.md", PREPARED).value();
    }

    static Reading<Lesson> read(String path, String text) {
        return new LessonFormat().read(path, text);
    }
}
