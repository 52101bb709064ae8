package past.people;

/** A person in a list. */
public record PersonRow(long id, String name) {}
