/** What evidence there is, what a level asks for, and what no decision may do. Plain Java. */
package past.competency.domain;
