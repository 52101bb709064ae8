package past.authoring.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import past.authoring.lint.rule.Book;
import past.authoring.lint.rule.Document;
import past.authoring.lint.rule.Findings;
import past.authoring.lint.rule.Rule;
import past.curriculum.Content;
import past.curriculum.CurriculumFilesTest;
import past.curriculum.Readings;
import past.curriculum.domain.Problem;

/** A small, sound curriculum: one lesson, its questions, a case with its variant, and what they rest on. */
public final class Small {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final String LESSON = "lessons/M9L1.md";
    public static final String BANK = "quizzes/M9L1.yaml";
    public static final String CASE = "scenarios/SC90.yaml";
    public static final String VARIANT = "scenarios/SC90B.yaml";
    public static final String COMPETENCY = "competencies/ETH-2.yaml";

    private static final Readings READINGS = new Readings(CurriculumFilesTest.formats());

    private final SortedMap<String, String> texts = new TreeMap<>();

    private Small() {}

    /** The sound one. */
    public static Small book() {
        Small book = new Small();
        book.texts.put("programme.yaml", PROGRAMME);
        book.texts.put("lines.yaml", LINES);
        book.texts.put("bibliography.yaml", SOURCES);
        book.texts.put(COMPETENCY, ETH_2);
        book.texts.put(LESSON, TEXT);
        book.texts.put(BANK, QUESTIONS);
        book.texts.put(CASE, caseOf("SC90", "The blanket", "", "Kofi"));
        book.texts.put(VARIANT, caseOf("SC90B", "The scarf", "SC90", "Lena"));
        return book;
    }

    /** The same, and at one path something else. */
    public Small with(String path, String text) {
        texts.put(path, text);
        return this;
    }

    public Small without(String path) {
        texts.remove(path);
        return this;
    }

    /** The same with other words in one place; the old words have to be there. */
    public Small but(String path, String old, String other) {
        if (!texts.get(path).contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        texts.put(path, texts.get(path).replace(old, other));
        return this;
    }

    public String text(String path) {
        return texts.get(path);
    }

    /** Codes of what a rule finds at a path, errors with a {@code !} in front. */
    public List<String> codes(Rule rule, String path) {
        return found(rule, path).stream()
                .map(p -> (p.isError() ? "!" : "") + p.rule().substring("lint.".length()))
                .toList();
    }

    public List<Problem> found(Rule rule, String path) {
        Book book = new Book(texts, content(), TODAY);
        Document document = book.document(path);
        Findings found = new Findings(document);
        rule.look(document, book, found);
        return found.problems();
    }

    /** What the whole lint finds. */
    public List<Problem> lint() {
        return new Lint().findings(texts, content(), TODAY);
    }

    /** What the readers find. */
    public List<Problem> problems() {
        return READINGS.problems(texts);
    }

    public SortedMap<String, String> texts() {
        return texts;
    }

    public Content content() {
        return READINGS.content(0, texts);
    }

    /** Codes of what a rule finds in a lesson of one paragraph. */
    public static List<String> said(Rule rule, String paragraph) {
        return new Small()
                .with("lessons/M8L1.md", "## A screen\n\n" + paragraph + "\n")
                .codes(rule, "lessons/M8L1.md");
    }

    private static final String PROGRAMME =
            """
            title: A small programme
            short: SMALL
            pass-mark: 80
            attempts: 3
            scenario-pass-mark: 75
            scenario-attempts: 3
            modules:
              - code: M9
                title: Touch
                summary: One lesson.
                lessons: [M9L1]
            levels:
              - {level: 1, title: One, meaning: Watches.}
              - {level: 2, title: Two, meaning: With somebody in the room.}
              - {level: 3, title: Three, meaning: With somebody within reach.}
              - {level: 4, title: Four, meaning: Within own licence.}
              - {level: 5, title: Five, meaning: Supervises others.}
            """;

    private static final String LINES =
            """
            lines:
              - code: LINE-03
                title: No touch by default
                rule: In a medicine session the default is no touch.
                basis: A code
              - code: LINE-04
                title: Withdrawal always wins
                rule: What was agreed can be narrowed and never widened.
                basis: A code
            """;

    private static final String SOURCES =
            """
            sources:
              - key: mcherron2025
                authors: "McHerron, et al."
                year: 2025
                title: The ethical use of touch
                where: A journal
                doi: 10.1177/20451253251377191
                mark: V
                checked-on: 2026-11-23
            """;

    private static final String ETH_2 =
            """
            code: ETH-2
            title: Touch agreement
            descriptor: Default no touch; stops at once on any sign.
            domain: self-awareness and ethics
            critical: true
            target: 4
            quiz: 90
            scenarios: [SC90]
            observations: 3
            """;

    private static final String TEXT =
            """
            ---
            code: M9L1
            title: Saying no warmly
            minutes: 12
            status: written
            purpose: You learn to keep an agreement. You leave with one sentence of your own.
            objectives:
              - code: M9L1-a
                text: decline a request for more touch and stay in contact
                level: KH
                critical: true
                item-types: [CV, MS]
                bank: 2
                drawn: 1
            competencies: [ETH-2]
            scenarios: [SC90]
            lines: [LINE-03, LINE-04]
            content-note: This lesson speaks about touch that was refused.
            alternative: Go through the screens with your supervisor.
            checked-on: 2026-11-23
            next-review: 2027-05-23
            author: PAST Curriculum authors
            reviewer:
            reviewed-on:
            tags: {aasect: [a]}
            ---
            ## A no that stays

            To decline a request for more touch and to stay in contact is one movement. A study of 2025 found that people
            under a psychedelic are more open to suggestion [@mcherron2025].

            > [!BOUNDARY]
            > What was agreed can be narrowed during the session and never widened (LINE-04).

            > [!EXAMPLE]
            > **Client:** I want a hug now.
            >
            > **Therapist:** We chose no hugs, and I am keeping what you chose.

            > [!ACTIVITY]
            > **5 minutes.** Write your own sentence. Say it aloud twice.

            ## Check yourself

            """
                    + check(1) + check(2) + check(3);

    private static String check(int number) {
        return """
                ```check
                id: M9L1-check-%d
                question: The client asks for a hug. What do you do?
                options:
                  - text: Keep the agreement aloud, and offer something else.
                    key: true
                    why: Refuse the act and answer the need.
                  - text: Say nothing and wait.
                    why: The client hears nothing at all.
                ```

                """
                .formatted(number);
    }

    private static final String QUESTIONS =
            """
            lesson: M9L1
            author: PAST Curriculum authors
            reviewer:
            written-on: 2026-11-23
            items:
              - id: M9L1-a-1
                objective: M9L1-a
                type: CV
                difficulty: 0.65
                critical: true
                stem: "Jonas agreed to no touch and now says: 'Hold my hand.' What do you do?"
                options:
                  - {text: Hold it for a minute and write it down., why: A short widening is still a widening.}
                  - {text: Ask the second therapist to hold it., why: The agreement binds everybody.}
                  - {text: Keep what was agreed and stay close., key: true, why: The act is refused and the need answered.}
                rationale: An agreement can become smaller and never larger.
                source: [LINE-04]
              - id: M9L1-a-2
                objective: M9L1-a
                type: MS
                difficulty: 0.6
                critical: true
                stem: Which of these do you treat as a stop? Choose all that apply.
                options:
                  - {text: The shoulders rise., key: true, why: The body tightens.}
                  - {text: No answer to your check-in, key: true, why: You heard no.}
                  - {text: The music changes., why: It says nothing about the client.}
                rationale: A stop need not be spoken.
                source: [LINE-04, mcherron2025]
            """;

    private static String caseOf(String code, String title, String variantOf, String client) {
        StringBuilder scenes = new StringBuilder();
        String[] names = {"one", "two", "three"};
        for (int i = 0; i < names.length; i++) {
            String next = i + 1 < names.length ? names[i + 1] : "kept";
            scenes.append(
                    """
                      - id: %1$s
                        title: Scene %1$s
                        decision: D%2$d
                        text: What do you do?
                        options:
                          - {id: stay, quality: critical, text: Leave the hand., consequence: It stays., feedback: A stop was heard., source: [LINE-04], breaks: [LINE-04], next: harm, path: Left it}
                          - {id: lift, quality: good, text: Lift the hand., consequence: It goes., feedback: Stop first., source: [LINE-04], next: %3$s, path: Lifted it}
                          - {id: ask, quality: poor, text: Ask whether this is really meant., consequence: Silence., feedback: The hand stays., source: [LINE-04], next: %3$s, path: Asked}
                    """
                            .formatted(names[i], i + 1, next));
        }
        return """
                code: %s
                title: %s
                variant-of: %s
                phase: medicine session
                minutes: 5
                measures: [ETH-2]
                lessons: [M9L1]
                role: therapist
                place: A clinic room
                setup: "%s agreed in writing to a hand on the shoulder."
                client: %s
                author: PAST Curriculum authors
                reviewer:
                start: one
                scenes:
                """
                        .formatted(code, title, variantOf, client, client)
                + scenes
                + """
                endings:
                  - {id: kept, kind: good, title: Kept, text: The hour ends quietly.}
                  - {id: harm, kind: harm, title: Not obeyed, text: Play stops here.}
                debrief:
                  questions: [What did you notice?, What did you choose?, What would you change?]
                  points: ["Stop first, talk second."]
                """;
    }
}
