/**
 * Quizzes: attempts at a lesson's item bank.
 *
 * <p>An attempt is drawn once and keeps its edition, its items and their order; each answer is stored as it is given, and
 * what the page called saved is there exactly once. Submitting marks the attempt for good: a later edition, item or pass
 * mark changes nothing about it. Earlier attempts are shown in the words in which they were taken.
 *
 * <p>Out of scope: what a module's quizzes come to together (progress), what they say about a competency beyond the
 * figures (competency), and written items, which are read from files and not drawn.
 */
package past.quiz;
