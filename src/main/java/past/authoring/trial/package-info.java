/** Quizzes and cases as learners meet them, from the draft, with nothing stored. */
package past.authoring.trial;
