/** The words for what {@link past.deidentification.domain} finds; the patterns and their promises are described there. */
package past.deidentification;
