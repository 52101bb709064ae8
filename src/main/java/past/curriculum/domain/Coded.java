package past.curriculum.domain;

/** Something an author wrote that keeps its code for ever: a lesson, a quiz, a scenario, a competency. */
public interface Coded {
    /** The stable code inside the file, such as {@code M3L2} or {@code ETH-2}. */
    String code();
}
