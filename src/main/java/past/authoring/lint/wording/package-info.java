/** Rules about words: what the curriculum never says, and how it speaks of people. */
package past.authoring.lint.wording;
