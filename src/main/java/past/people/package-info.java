/**
 * Who somebody is and what doors they may open: accounts and invitations, sign-in by revocable rows, cohorts, and who
 * supervises whom from when to when.
 *
 * <p>Promises: sight of a trainee comes from a contract in force, never from a role; a password is stored only as its
 * Argon2id hash, a token only as its SHA-256; every change of roles has a witness. Out of scope: what people do.
 */
package past.people;
