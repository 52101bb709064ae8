/**
 * Finds words that could identify a client, colleague or provider before a text is kept. Plain Java and pure: text in,
 * findings out; the text goes nowhere else.
 *
 * <p>Promises: direct identifiers (addresses of mail and web, telephone, number of a card, a record or a person) are blocked
 * everywhere; names, dates and places are blocked in hour entries and warned about in reflections, where the writer may
 * keep them with a reason. The same patterns run in the browser for early warning, and always on the server before
 * saving.
 *
 * <p>Out of scope: proof that a text identifies nobody. The patterns know English and forms common in the United States;
 * somebody who reads the text may still recognise a person, which is why the pages say what to leave out.
 */
package past.deidentification.domain;
