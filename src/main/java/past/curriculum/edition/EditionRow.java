package past.curriculum.edition;

import java.time.Instant;
import past.curriculum.domain.ChangeKind;

/**
 * An edition in a list.
 *
 * @param publishedBy name; null for the edition that came with the program
 */
public record EditionRow(int number, Instant publishedAt, String publishedBy, ChangeKind kind, String reason) {}
