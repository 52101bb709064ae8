package past.curriculum;

import java.util.List;
import past.curriculum.domain.Coded;
import past.curriculum.domain.Problem;
import past.curriculum.domain.Reading;

/**
 * Reads one kind of document into its immutable record. Every feature that has documents of its own brings an
 * {@code @ApplicationScoped} class of this type; {@link Editions} and the authoring pages find them all.
 *
 * @param <T> the record; reading the same text twice gives equal records
 */
public interface DocumentFormat<T extends Coded> {
    Class<T> type();

    /** Whether documents at this path (inside {@code curriculum/}, with {@code /}) are of this kind. */
    boolean accepts(String path);

    /** Reads a text and collects every problem with line and column; never throws because of the text. */
    Reading<T> read(String path, String text);

    /**
     * What only the whole curriculum can tell: a code that names nothing, a source that is not in the bibliography.
     * Called for documents that could be read.
     *
     * @param text of the document, for finding the line
     * @param content all documents together, this one included
     */
    default List<Problem> check(String path, String text, T document, Content content) {
        return List.of();
    }
}
