package past.curriculum.domain;

/** How far a new edition departs from the one before; decides which cohorts are proposed to move. */
public enum ChangeKind {
    /** Spelling, punctuation, a broken link. */
    TYPO(true),
    /** The same content said better. */
    CLARIFICATION(true),
    /** What is taught, asked or required changes. */
    SUBSTANTIVE(false);

    private final boolean proposesToMove;

    ChangeKind(boolean proposesToMove) {
        this.proposesToMove = proposesToMove;
    }

    /** Whether running cohorts are preselected to follow the new edition. */
    public boolean proposesToMove() {
        return proposesToMove;
    }
}
