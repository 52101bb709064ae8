/** What a lesson is, and the rules about which edition of it a person reads. Plain Java. */
package past.lesson.domain;
