/** The documents of the shelf, and how terms are found in a text. */
package past.library.domain;
