/**
 * The rules of supervised hours, aloud: what an entry must be (V01 to V04 and what its category asks for besides), how it
 * counts, and what a requirement profile still misses. Plain Java: dates, spans and sums come in as arguments.
 *
 * <p>Promises: minutes are whole and never rounded away; of the three totals of a profile, countable is never more than
 * countersigned and countersigned never more than recorded; the order of entries does not matter and a further entry never
 * lowers a total. Every refusal names its rule and what to do.
 *
 * <p>Out of scope: money, calendars, and anything about a client; an entry holds no client code.
 */
package past.practicum.domain;
