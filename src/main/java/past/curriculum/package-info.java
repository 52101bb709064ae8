/**
 * What the programme teaches, as text that authors wrote and as records the other features read.
 *
 * <p>A document is stored once under the SHA-256 of its text; an edition is an unchangeable list of paths and
 * documents. Whoever asks gets the edition of their cohort, and a finished piece of work keeps the edition it was done
 * in. Readers report every problem with line and column. Out of scope: drafts and publishing pages ({@code authoring}),
 * and the meaning of lessons, quizzes and scenarios, which their own features read.
 */
package past.curriculum;
