/**
 * Where the curriculum is written: one draft that all authors share, checked as one types, compared with what is
 * published, tried out, and published as the next edition. A draft is open work and keeps no history; what is published
 * goes to {@code curriculum.edition} and is never changed. Out of scope: what learners did with it.
 */
package past.authoring;
