/** Reads the files of lessons, and tells authors every problem with its line. */
package past.lesson.format;
