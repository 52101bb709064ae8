package past.authoring.lint.rule;

/**
 * One thing that the curriculum's texts have to be, or must not be. A rule looks at one document at a time, so that the
 * same rule serves the whole draft and the page on which an author types.
 */
@FunctionalInterface
public interface Rule {

    /**
     * Looks, and says what is wrong.
     *
     * @param document to look at; a rule passes over kinds that it does not know
     * @param book everything else, for what only the whole can tell
     */
    void look(Document document, Book book, Findings found);
}
