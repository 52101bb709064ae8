/** Pages of the outline and of one lesson, and the small requests by which a lesson page saves. */
package past.lesson.web;
