/**
 * Supervised practice: trainees log hours, supervisors countersign them row by row, and three totals say where a trainee
 * stands for a requirement profile.
 *
 * <p>Promises: every version of an entry is kept and none is ever changed; each version is decided at most once, by the
 * supervisor of its contract, for a day within the contract, and each decision is in the ledger; what was countersigned
 * counts until an amendment of it is countersigned too; a form sent twice makes one entry; text that could identify
 * somebody is not stored, not even as a draft.
 *
 * <p>Out of scope: clients (no name, code or count per entry), licences and credentials of sites and supervisors (V05 to
 * V07), weekly and monthly caps (V08 to V20).
 */
package past.practicum;
