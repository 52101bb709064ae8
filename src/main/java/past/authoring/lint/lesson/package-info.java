/** Rules about the shape of a lesson: its parts, its minutes, its professional line, and whether it teaches what it says. */
package past.authoring.lint.lesson;
