package past.lesson.domain;

/** How a lesson stands for a person. */
public enum ReadingState {
    READ,
    IN_PROGRESS,
    NOT_STARTED,
    /** Nothing to read yet; honest about it. */
    IN_PREPARATION
}
