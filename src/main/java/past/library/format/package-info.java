/** Reads the files of the shelf, and tells authors every problem with its line. */
package past.library.format;
