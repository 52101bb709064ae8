/** Rules about what a text rests on: sources, places and dates. */
package past.authoring.lint.evidence;
