/**
 * What keeps the content true: a list of named rules that every edition is held to, and a report that counts. Rules read
 * words as well as structure, and words can be innocent, so what cannot be decided is a warning. Out of scope: whether a
 * sentence is true; that is the reviewer's.
 */
package past.authoring.lint;
