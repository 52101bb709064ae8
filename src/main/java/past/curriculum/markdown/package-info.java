/** Markdown as authors of the curriculum write it: boxes, citations, screens; out of it comes sanitised HTML. */
package past.curriculum.markdown;
