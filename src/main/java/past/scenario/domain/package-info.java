/** Cases as data, a play as a pure function of its choices, and what makes a case sound. */
package past.scenario.domain;
