/** The kinds of items, what an answer to each looks like, and what it is worth. */
package past.quiz.domain.item;
