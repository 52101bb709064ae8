/** Rules about cases as a collection, and about what the competencies rest on. */
package past.authoring.lint.cases;
