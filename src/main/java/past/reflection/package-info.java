/**
 * Reflections: a trainee writes to a prompt, for themselves.
 *
 * <p>Promises: a reflection is private; nobody reads it but its author, neither supervisor nor lead nor author of lessons,
 * and nothing but its count is used. The author may share one with one supervisor who has a contract with them today, see
 * each time it was read, take it back, and delete what is private. Nothing is scored.
 *
 * <p>Out of scope: therapy, supervision, and help in distress; the pages say whom to turn to.
 */
package past.reflection;
