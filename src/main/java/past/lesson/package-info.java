/**
 * Lessons: reading them, and what a person keeps while reading: where they are, that they have read it, private notes,
 * answers to self-checks that nobody marks.
 *
 * <p>Promises: a finished reading stays attached to the edition that was read; notes and self-check answers are seen by
 * nobody but their owner; what the page calls saved is in the database. Out of scope: quizzes, and any judgement of a
 * person.
 */
package past.lesson;
