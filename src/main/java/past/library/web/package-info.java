/** The pages of the shelf. */
package past.library.web;
