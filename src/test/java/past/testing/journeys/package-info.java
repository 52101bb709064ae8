/**
 * What people do with the product, told from beginning to end through the distribution in a real browser: a trainee reads, is
 * asked, plays, logs and asks for a level; a supervisor decides on these very things; an author publishes the next edition;
 * at the end the ledger is checked as an operator would.
 *
 * <p>All share one site, so a story makes what it decides on, or reads before it acts what the site holds. {@link
 * past.testing.browser.Journey} is the class to extend.
 */
package past.testing.journeys;
