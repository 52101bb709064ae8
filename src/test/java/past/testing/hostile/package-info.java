/**
 * What somebody with bad intentions, or bad luck, sends to the running application. Each answer is clear, nothing of it is
 * stored, nothing of others is told, and what a person typed is still there.
 */
package past.testing.hostile;
