package past.quiz;

/** Item banks of a small known world. */
final class Banks {

    private Banks() {}

    /** One item of each type. */
    static final String EVERY_TYPE =
            """
            lesson: M3L2
            author: A. Author
            reviewer:
            items:
              - id: M3L2-a-1
                objective: M3L2-a
                type: SBA
                difficulty: 0.5
                stem: Which?
                options:
                  - {text: one, why: w1}
                  - {text: two, key: true, why: w2}
                  - {text: three, why: w3}
                rationale: r
                source: [LINE-01]
              - id: M3L2-b-1
                objective: M3L2-b
                type: MS
                difficulty: 0.5
                stem: Which ones?
                competencies: [ETH-2]
                options:
                  - {text: one, key: true, why: w1}
                  - {text: two, key: true, why: w2}
                  - {text: three, why: w3}
                rationale: r
                source: [LINE-01]
              - id: M3L2-c-1
                objective: M3L2-c
                type: MT
                difficulty: 0.5
                stem: Match.
                pairs:
                  - {left: a, right: "1", why: w}
                  - {left: b, right: "2", why: w}
                  - {left: c, right: "3", why: w}
                extra-right: ["4"]
                rationale: r
                source: [LINE-01]
              - id: M3L2-d-1
                objective: M3L2-d
                type: OR
                difficulty: 0.5
                stem: Order.
                steps:
                  - {text: first, why: w}
                  - {text: second, why: w}
                  - {text: third, why: w}
                rationale: r
                source: [LINE-01]
              - id: M3L2-e-1
                objective: M3L2-e
                type: NUM
                difficulty: 0.5
                stem: How many?
                answer: 8.9
                tolerance: 0.05
                unit: points
                rationale: r
                source: [LINE-01]
              - id: M3L2-f-1
                objective: M3L2-f
                type: SCR
                difficulty: 0.5
                stem: Write.
                rubric:
                  - {points: 1, text: names the limit}
                model: A sentence.
                rationale: r
                source: [LINE-01]
            """;
}
