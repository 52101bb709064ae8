package past.lesson;

import past.curriculum.domain.ChangeKind;

/**
 * A lesson's text is not what it was when somebody read it.
 *
 * @param kind the weightiest of the changes in between
 * @param reason of the newest of them, as its author gave it
 * @param edition in which the newest text stands
 */
public record LessonChange(ChangeKind kind, String reason, int edition) {}
