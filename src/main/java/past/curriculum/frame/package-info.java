/** Readers of the frame: programme, professional lines, bibliography and competencies. */
package past.curriculum.frame;
