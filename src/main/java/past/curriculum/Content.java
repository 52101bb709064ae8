package past.curriculum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import past.curriculum.domain.Coded;

/** Everything an edition (or a draft) says, read once and never changed; safe to share between threads. */
public interface Content {
    /** Number of the edition, from 1; 0 for a draft. */
    int edition();

    <T extends Coded> Optional<T> find(Class<T> type, String code);

    /** All records of a type in the order of their paths. */
    <T extends Coded> List<T> all(Class<T> type);

    /**
     * The one record of a type that exists once: programme, lines, bibliography, categories, rules, prompts.
     *
     * @throws IllegalStateException when the edition has none or several
     */
    <T extends Coded> T only(Class<T> type);

    /** The title of a lesson, case or competency by its code, whichever of them has it. */
    Optional<String> title(String code);

    /** SHA-256 (hex) of the document's text; null when the edition has no such path. */
    String digest(String path);

    /** Path of the document a record was read from. */
    <T extends Coded> Optional<String> pathOf(Class<T> type, String code);

    /** All paths of the edition, sorted; documents that no format reads (README, licence) included. */
    Set<String> paths();
}
