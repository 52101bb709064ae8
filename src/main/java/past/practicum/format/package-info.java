/** Reads hour categories, hour rules and requirement profiles from the curriculum's files, with every problem in its line. */
package past.practicum.format;
