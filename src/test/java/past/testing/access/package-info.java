/** Who reaches what: one table, {@code access.txt}, complete by a test and proved on a running server. */
package past.testing.access;
