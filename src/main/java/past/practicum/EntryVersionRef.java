package past.practicum;

/**
 * The version of an entry that the supervisor looked at.
 *
 * @param entryId number of the entry
 * @param version number of the version
 */
public record EntryVersionRef(long entryId, int version) {

    /** The two numbers as one form value, {@code 12.1}. */
    public String value() {
        return entryId + "." + version;
    }

    /** Reads {@link #value}; {@code null} when it is none. */
    public static EntryVersionRef of(String value) {
        if (value == null || !value.matches("\\d{1,18}\\.\\d{1,6}")) {
            return null;
        }
        String[] parts = value.split("\\.");
        return new EntryVersionRef(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }
}
