package past.library;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One small document of each kind, and the frame they refer to. */
public final class Papers {
    public static final String KIT =
            """
            code: K01
            title: "No touch, said warmly"
            minutes: 45
            measures: [ETH-2]
            lessons: [M1L1]
            scenarios: []
            lines: [LINE-04]
            skill: Keep an agreement aloud and stay in contact.
            setting: |
              A practice room. Two chairs.

              Nobody is in a medicine session.
            agreements:
              - "The stop word is 'red'."
            roles:
              - role: therapist
                card: You know the page. You may not widen it.
              - role: client
                card: You are Ana, 41. You fear to be a burden.
              - role: observer
                card: You watch the therapist's words and pace.
            steps:
              - title: First
                client: asks once
                aim: say no and stay
                sentences: ["'I am keeping what we chose.'"]
              - title: Second
                client: asks twice
                aim: stay slow
                sentences: ["'I hear you.'"]
              - title: Third
                client: falls silent
                aim: read silence as stop
                sentences: ["'I am here.'"]
            rubric:
              - competency: ETH-2
                look-for: keeps the page aloud
                levels: [not yet a, partly a, well a, strongly a]
              - competency: ETH-2
                look-for: stays in contact
                levels: [not yet b, partly b, well b, strongly b]
              - competency: ETH-2
                look-for: notices a stop
                levels: [not yet c, partly c, well c, strongly c]
            debrief:
              questions: [What did you hear?, What helped?, What would you say tomorrow?]
              points: ["A no can be warm [@ana2020]."]
            care: Say your own name and the date.
            source: [ana2020, LINE-04]
            author: PAST Curriculum authors
            reviewer:
            written-on: 2026-11-24
            """;

    public static final String RUBRIC =
            """
            code: session-plan
            title: Session plan
            lesson: M1L1
            competencies: [ETH-2]
            task: |
              Two pages about an invented client.
            criteria:
              - id: roles
                title: Roles and second person
                critical: true
                levels: [r1, r2, r3, r4]
              - id: page
                title: The page
                levels: [p1, p2, p3, p4]
              - id: stop
                title: How it stops
                levels: [s1, s2, s3, s4]
              - id: after
                title: Afterwards
                levels: [a1, a2, a3, a4]
              - id: words
                title: Words
                levels: [w1, w2, w3, w4]
            pass: Level 3 in every critical row.
            feedback: Three sentences.
            source: [ana2020]
            author: PAST Curriculum authors
            reviewer:
            written-on: 2026-11-24
            """;

    public static final String HANDOUT =
            """
            ---
            code: job-consent-touch
            kind: job-aid
            title: Consent for touch on one page
            order: 3
            audience: trainees before a session
            minutes: 10
            lessons: [M1L1]
            competencies: [ETH-2]
            purpose: A page to write on together.
            checked-on: 2026-11-24
            next-review: 2027-05-24
            author: PAST Curriculum authors
            reviewer:
            written-on: 2026-11-24
            ---
            ## Before

            - [ ] The page is read aloud [@ana2020].
            - [ ] The second person is named: ______

            | Where | Agreed |
            |---|---|
            | hand | ____________________ |

            > [!CARE]
            > Stop whenever you like.
            """;

    public static final String GLOSSARY =
            """
            terms:
              - term: window of tolerance
                also: [windows of tolerance]
                meaning: The range in which somebody can feel and think at once. It is a metaphor.
                see: [dissociation]
                lessons: [M1L1]
                source: [ana2020]
              - term: dissociation
                meaning: Being away from what happens here.
              - term: ACT
                meaning: A kind of therapy.
            author: PAST Curriculum authors
            reviewer:
            written-on: 2026-11-24
            """;

    private Papers() {}

    /** The documents of the shelf between a programme, rules, sources and a competency. */
    public static SortedMap<String, String> all() {
        return new TreeMap<>(Map.of(
                "kits/K01.yaml",
                KIT,
                "rubrics/session-plan.yaml",
                RUBRIC,
                "handouts/job-consent-touch.md",
                HANDOUT,
                "glossary.yaml",
                GLOSSARY,
                "programme.yaml",
                """
                title: Training
                short: T
                pass-mark: 80
                attempts: 3
                scenario-pass-mark: 75
                scenario-attempts: 3
                modules:
                  - {code: M1, title: First, summary: One., lessons: [M1L1]}
                levels:
                  - {level: 1, title: x, meaning: y}
                """,
                "lessons/M1L1.md",
                "not read here",
                "lines.yaml",
                "lines:\n  - {code: LINE-04, title: Withdrawal wins, rule: r, basis: b}\n",
                "bibliography.yaml",
                "sources:\n  - {key: ana2020, authors: A, year: 2020, title: T, where: W, mark: V}\n",
                "competencies/ETH-2.yaml",
                "code: ETH-2\ntitle: Touch agreement\ndescriptor: d\ndomain: x\ntarget: 4\n"));
    }
}
