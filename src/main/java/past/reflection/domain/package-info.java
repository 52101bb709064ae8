/** What a reflection may be: prompts, length, and words that could identify somebody. Plain Java. */
package past.reflection.domain;
