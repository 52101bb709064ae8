/**
 * A made-up world for trying the product out: one cohort with three trainees at different stages, their supervisors, an
 * author and a programme lead.
 *
 * <p>It is made at the first start with {@code PAST_DEMO=on}, in one transaction, and only while nobody has an account.
 * Everything in it happens through the use cases that people use, in the order of time, at moments relative to the clock;
 * {@link past.platform.TimeTravel} is used here and nowhere else. Stands above all features; nothing uses it. Out of
 * scope: test fixtures, load data.
 */
package past.demonstration;
