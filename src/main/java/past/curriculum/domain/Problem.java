package past.curriculum.domain;

/**
 * One thing that is wrong, or looks wrong, at one place of a document.
 *
 * @param path of the document inside {@code curriculum/}, such as {@code quizzes/M3L2.yaml}
 * @param line from 1; 1 also when the whole document is meant
 * @param column from 1
 * @param rule stable name of the rule, such as {@code yaml.unknown-key}; for tests and filters, not for readers
 * @param message a sentence for the author: what is wrong and, where known, what would be right
 */
public record Problem(String path, int line, int column, Severity severity, String rule, String message) {

    public static Problem error(String path, int line, int column, String rule, String message) {
        return new Problem(path, line, column, Severity.ERROR, rule, message);
    }

    public static Problem warning(String path, int line, int column, String rule, String message) {
        return new Problem(path, line, column, Severity.WARNING, rule, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The way compilers say it: {@code path:line:column severity message [rule]}. */
    @Override
    public String toString() {
        return "%s:%d:%d %s %s [%s]".formatted(path, line, column, severity, message, rule);
    }
}
