package past.progress.web;

/**
 * One thing that waits for the trainee.
 *
 * @param detail what to know about it, in a line
 * @param colour of the state: brick needs the person, amber waits for them, sky is under way, else quiet
 * @param state in a few words
 * @param path where to do it
 */
public record DueRow(String title, String detail, String colour, String state, String path) {}
