/** Records of the programme's frame, and the words in which a reader reports problems. Plain Java. */
package past.curriculum.domain;
