/**
 * What every feature stands on and nothing about training: the clock, the data source, migrations, words, error pages,
 * health, and the guard that every response passes.
 *
 * <p>Promises: one clock that tests can move; the schema is at this version before the first query. Out of scope: people,
 * curriculum, and whatever only one feature needs.
 */
package past.platform;
