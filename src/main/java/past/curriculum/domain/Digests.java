package past.curriculum.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 of texts and of whole editions, in lower-case hex. */
public final class Digests {
    private Digests() {}

    /** Digest of the text's UTF-8 bytes, which are the bytes of the file. */
    public static String of(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Digest of an edition: of the lines {@code <sha256>  <path>}, as {@code sha256sum} writes them, sorted by path. */
    public static String manifest(SortedMap<String, String> digestByPath) {
        StringBuilder lines = new StringBuilder();
        digestByPath.forEach(
                (path, sha) -> lines.append(sha).append("  ").append(path).append('\n'));
        return of(lines.toString());
    }
}
