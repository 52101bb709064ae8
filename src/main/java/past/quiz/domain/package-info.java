/** Item banks, draws, results and turns: plain rules without a clock or a database. */
package past.quiz.domain;
