/** What a lint rule is given: one document cut into passages, the book it belongs to, and a place for its findings. */
package past.authoring.lint.rule;
