/**
 * The shelf of editions: documents under their digest, numbered lists of them, and which cohort follows which. Rows are
 * only ever added.
 */
package past.curriculum.edition;
